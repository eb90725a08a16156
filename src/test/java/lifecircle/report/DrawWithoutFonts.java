package lifecircle.report;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import lifecircle.quantity.Language;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.StandardChartTheme;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/**
 * A program of its own, for a Java that is told of no font at all: draws the tent as PNG and SVG.
 */
final class DrawWithoutFonts {
  private DrawWithoutFonts() {}

  public static void main(String[] folder) throws IOException {
    SheetFigure figure = Lives.figure(Language.ZH);
    try (OutputStream png = Files.newOutputStream(Path.of(folder[0], "figure.png"));
        OutputStream svg = Files.newOutputStream(Path.of(folder[0], "figure.svg"))) {
      figure.png(png);
      figure.svg(svg);
    }
    ImageIO.write(plainChart(), "png", Path.of(folder[0], "plain.png").toFile());
  }

  /** A chart with the library's own title, legend and axes, dressed in the shipped font only. */
  private static BufferedImage plainChart() {
    Lettering lettering = Lettering.shipped();
    StandardChartTheme theme = new StandardChartTheme("shipped");
    theme.setExtraLargeFont(lettering.font(40));
    theme.setLargeFont(lettering.font(30));
    theme.setRegularFont(lettering.font(24));
    theme.setSmallFont(lettering.font(20));
    XYSeries series = new XYSeries("图例 legend");
    series.add(0, 0);
    series.add(1, 2_000_000);
    JFreeChart chart =
        ChartFactory.createXYLineChart("标题 title", "时间 time", null, new XYSeriesCollection(series));
    theme.apply(chart);
    BufferedImage image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
    OutlineGraphics sheet = new OutlineGraphics(image.createGraphics(), lettering);
    chart.draw(sheet, new Rectangle2D.Double(0, 0, 800, 500));
    return image;
  }
}

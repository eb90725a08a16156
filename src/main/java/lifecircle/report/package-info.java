/**
 * Tables, figures and summaries: what a life looks like to those who were not there.
 *
 * <p><b>Here:</b> words, numbers and drawings made from results that are handed in; the shipped
 * font and how text is drawn with it; the only room that knows JFreeChart. Whoever calls decides
 * about files and folders.
 *
 * <p><b>Never:</b> computing an indicator, judging a stage, reading a result from a file, a word in
 * one language only.
 *
 * <p><b>Read first:</b> {@link lifecircle.report.LifeFigures}, {@link
 * lifecircle.report.LifecycleFigure}, then {@link lifecircle.report.TimeSheet} and {@link
 * lifecircle.report.PanelPlot}; for the tie network {@link lifecircle.report.NetworkFigure} and
 * {@link lifecircle.report.RingLayout}; for many runs {@link lifecircle.report.EnsembleFigures} and
 * {@link lifecircle.report.ComparisonFigures}; for tables {@link lifecircle.report.StageTableText}
 * and {@link lifecircle.report.BeginningsText}; for pages of HTML {@link
 * lifecircle.report.LifeReport} and {@link lifecircle.report.Block}; for what words mean {@link
 * lifecircle.report.Manual}; for text in drawings {@link lifecircle.report.Typeface}.
 *
 * <p><b>Why so:</b> a figure is part of a result, so it must be the same everywhere. AWT's own way
 * to text was tried and left: it stops with "Fontconfig head is null" on a machine without fonts,
 * takes its outlines from whichever freetype the Java was built with, and answers differently when
 * a font is missing. So the font travels with the program, Apache FontBox reads its outlines in
 * pure Java, and every text is filled as an area; AWT never opens a font, whatever a charting
 * library asks for. Lines are filled as areas, too, because two Java versions joined strokes
 * differently, by up to 46 pixels of 1.6 million. Axes take their marks from here and not from the
 * library, which would ask the machine for its language and time zone. The title of the vertical
 * axis stands upright above it: it reads faster, and JFreeChart turns text with a class of AWT that
 * opens fonts (whoever needs turned labels draws them here). The names of stages stand above the
 * data, never on them.
 *
 * <p>Stages are described in every series, so a figure has to show how much they are worth: the
 * line at which a stage begins is solid, in long dashes or in short ones, as its evidence is
 * strong, moderate or weak. Dashes, not paler colours, because a grey print and a small copy keep
 * them; the dots of interventions are finer than all. The trend is drawn even where no stages are
 * distinct: that nothing surely rises or falls is what it shows. What it leaves out stays on the
 * sheet as counted, as an open circle, so that nobody has to wonder why the line passes by; the
 * line through the counts is broken in a hole, where it would fall to a zero that nobody may have
 * counted. A fit that misses the counts is dashed and cut at the edge, or it would squash them.
 *
 * <p>Pages are made from templates by JMustache: BSD licence, 80 kB without any further library, no
 * logic in templates, escapes whatever it fills in unless told otherwise, knows no locale, and
 * stops at a gap that nobody fills. FreeMarker can all of that and twenty times more, with a
 * language of its own to learn; strings joined by hand forget to escape. Templates are handed maps
 * of words, so nothing is looked up by reflection, and parts of a page fill their own small
 * template and are joined here: a template that calls itself would find the words of the part
 * around it. Whatever has cells is one {@link lifecircle.report.TextTable}, which a terminal,
 * Markdown and HTML write each in their way; whatever is drawn is one {@link
 * lifecircle.report.Plate}, the same drawing as file and on the page.
 *
 * <p><b>Words:</b> a <em>figure</em> is one picture of one life; a <em>panel</em> one of its
 * charts; a <em>row</em> a low panel named at its right end; a <em>track</em> a number in the
 * course of a life; a <em>tab</em> the coloured head of a stage's band; a <em>flag</em> a name that
 * did not fit into its tab; a <em>lane</em> the line under the tabs that says when an intervention
 * was running; a <em>mark</em> a member of a drawn network.
 */
@NullMarked
package lifecircle.report;

import org.jspecify.annotations.NullMarked;

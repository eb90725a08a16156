package lifecircle.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A parameter may be one of several names. */
class ChoiceTest {
  private static Parameter of(String standard, String... names) {
    Text words = new Text("Who speaks.", "谁发言。");
    return Parameter.choice("group.format", List.of(names), standard, words, "Assumption");
  }

  @Test
  void aChoiceIsHeldAsThePlaceOfItsName() {
    Parameter format = of("pyramid", "ring", "pyramid", "star");
    Settings settings = Settings.standard(List.of(format));
    assertEquals("pyramid", settings.choice(format));
    assertEquals("star", settings.with(format, 2).choice(format));
    assertTrue(format.allows(0));
    assertFalse(format.allows(0.5));
    assertFalse(format.allows(3));
  }

  @Test
  void namesThatNoFileCanTellApartAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> of("ring", "ring", "ring"));
    assertThrows(IllegalArgumentException.class, () -> of("disc", "ring", "star"));
    assertThrows(IllegalArgumentException.class, () -> of("null", "null", "star"));
    assertThrows(IllegalArgumentException.class, () -> of("Ring", "Ring", "star"));
  }
}

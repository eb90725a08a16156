package lifecircle.report;

import lifecircle.quantity.Text;

/**
 * One number worth a line in a summary.
 *
 * @param label what is counted, both languages
 * @param value the number as it is to be read, unit included
 */
public record KeyNumber(Text label, String value) {}

/**
 * The numbers we speak in.
 *
 * <p><b>Here:</b> small records for a share, a daily rate, a span; the definition of a parameter,
 * the settings of a world and the contradictions between them; the two languages and a text in
 * both.
 *
 * <p><b>Never:</b> a number without a unit; helper functions looking for a home.
 *
 * <p><b>Read first:</b> {@link lifecircle.quantity.Parameter}, then {@link
 * lifecircle.quantity.Settings}.
 *
 * <p><b>Why so:</b> every number a reader can set is defined once, with unit, range, default,
 * meaning and source, so that the reader of files, the saved scenario and the shipped one cannot
 * disagree. Texts live here because terms in both languages belong to the thing they name and not
 * to the chart that prints them.
 */
@NullMarked
package lifecircle.quantity;

import org.jspecify.annotations.NullMarked;

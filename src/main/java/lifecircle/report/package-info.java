/** Door sign to come with the room. */
@NullMarked
package lifecircle.report;

import org.jspecify.annotations.NullMarked;

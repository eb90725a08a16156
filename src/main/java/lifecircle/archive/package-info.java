/**
 * Results on disk: whole or not there at all.
 *
 * <p><b>Here:</b> the folder of one result, written beside and renamed; its manifest and its
 * provenance; hashes; rows streamed to CSV; a single file in a place of the reader's choosing.
 *
 * <p><b>Never:</b> drawing, judging, deciding what a result contains; asking the reader anything.
 *
 * <p><b>Read first:</b> {@link lifecircle.archive.ResultFolder}, then {@link
 * lifecircle.archive.Standing}.
 *
 * <p><b>Why so:</b> a result that can be trusted names everything it was made from and shows at
 * once whether a file was touched since. So the manifest holds what determines the result and
 * nothing else; who made it, where and when stands apart, in the provenance. A run that dies half
 * way must not look like a short life: nothing carries the name of a result before it is complete.
 * One process at a time writes a result; it holds a lock that the operating system takes back
 * however the process ends, and so a leftover is told from work in hand without asking the clock.
 */
@NullMarked
package lifecircle.archive;

import org.jspecify.annotations.NullMarked;

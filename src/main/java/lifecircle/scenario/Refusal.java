package lifecircle.scenario;

import java.util.Optional;

/**
 * Why words of a file cannot be taken for what they should be.
 *
 * @param what what is wrong with them
 * @param expected what would be right
 * @param nearest what was probably meant
 */
record Refusal(String what, String expected, Optional<String> nearest) {}

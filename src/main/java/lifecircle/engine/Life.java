package lifecircle.engine;

import lifecircle.lifecycle.ActivityCurve;
import lifecircle.observation.Departures;
import lifecircle.observation.Survival;

/**
 * What is known of a community after its last evening, beside the evenings themselves.
 *
 * @param curve distinct posters and messages week by week
 * @param departures who left why
 * @param survival how long newcomers kept posting
 */
public record Life(ActivityCurve curve, Departures departures, Survival survival) {}

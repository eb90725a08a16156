package lifecircle.chance;

/** The luck of one seed: key parts mixed one after the other (Stafford 2011, variant 13). */
final class SeededLuck implements Luck {
  private final long[] rootOfPurpose;

  SeededLuck(long seed) {
    Purpose[] purposes = Purpose.values();
    rootOfPurpose = new long[purposes.length];
    for (Purpose purpose : purposes) {
      rootOfPurpose[purpose.ordinal()] = mix(mix(seed + 0x9e3779b97f4a7c15L) ^ purpose.hash());
    }
  }

  @Override
  public long bits(Purpose purpose, long who, long when, long which) {
    long h = rootOfPurpose[purpose.ordinal()];
    h = mix(h + who * 0x9e3779b97f4a7c15L);
    h = mix(h + when * 0xd1342543de82ef95L);
    return mix(h + which * 0xda942042e4dd58b5L);
  }

  private static long mix(long z) {
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }
}

package lifecircle.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All groups of the community and who sits where. Every member has one home and may have further
 * seats (core room, platform). Groups are numbered in the order of their founding and never
 * renumbered.
 *
 * <p>Units: seats, each taken by one person.
 */
public final class Groups {
  /** No group. */
  public static final int NONE = -1;

  private static final int[] NO_SEATS = {};

  private final List<Group> all = new ArrayList<>();
  private final int[][] seats;
  private int[] taken = new int[8];
  private int[] residents = new int[8];
  private int coreRoom = NONE;
  private int platform = NONE;
  private int mostSeats = Integer.MAX_VALUE;

  /** No groups yet, for this many persons. */
  public Groups(int persons) {
    seats = new int[persons][];
    Arrays.fill(seats, NO_SEATS);
  }

  /** Founds a group; returns its number. */
  public int found(Charter charter) {
    int number = all.size();
    if (number == taken.length) {
      taken = Arrays.copyOf(taken, 2 * number);
      residents = Arrays.copyOf(residents, 2 * number);
    }
    all.add(new Group(charter));
    switch (charter.kind()) {
      case CORE_ROOM -> coreRoom = number;
      case PLATFORM -> platform = number;
      case HOME -> {}
    }
    return number;
  }

  /** How many groups were ever founded. */
  public int count() {
    return all.size();
  }

  /** A group by its number. */
  public Group of(int group) {
    return all.get(group);
  }

  /** The room of core and organisation, or {@link #NONE}. */
  public int coreRoom() {
    return coreRoom;
  }

  /** The open platform, or {@link #NONE}. */
  public int platform() {
    return platform;
  }

  /** Whether people live in this group. */
  public boolean isHome(int group) {
    return of(group).charter().kind() == Charter.Kind.HOME;
  }

  /** How many home groups somebody lives in. */
  public int homes() {
    int homes = 0;
    for (int group = 0; group < all.size(); group++) {
      homes += isHome(group) && residents[group] > 0 ? 1 : 0;
    }
    return homes;
  }

  /** Whether a seat is free. */
  public boolean hasRoom(int group) {
    return group != NONE && taken[group] < of(group).charter().cap();
  }

  /** How many live in a group, further seats of others left aside. */
  public int residents(int group) {
    return residents[group];
  }

  /** Taken seats. */
  public int size(int group) {
    return taken[group];
  }

  /** The person takes a seat; the first one taken is home. */
  public void sit(int person, int group) {
    if (!hasRoom(group)) {
      throw new IllegalStateException("no seat is free in group " + group);
    }
    int count = seats[person].length;
    seats[person] = Arrays.copyOf(seats[person], count + 1);
    seats[person][count] = group;
    taken[group]++;
    residents[group] += count == 0 ? 1 : 0;
  }

  /** From now on nobody takes a further seat who has so many. */
  public void limitSeats(int most) {
    mostSeats = most;
  }

  /** The person takes one seat more, if it is free and they have not as many as they may. */
  public void sitToo(int person, int group) {
    if (hasRoom(group) && seats[person].length < mostSeats) {
      sit(person, group);
    }
  }

  /** The person gives up one further seat, if it is theirs. */
  public void rise(int person, int group) {
    if (livesIn(person, group)) {
      throw new IllegalStateException("person " + person + " lives in group " + group);
    }
    int kept = 0;
    int[] before = seats[person];
    int[] after = new int[before.length];
    for (int seat : before) {
      if (seat == group) {
        taken[group]--;
      } else {
        after[kept++] = seat;
      }
    }
    seats[person] = Arrays.copyOf(after, kept);
  }

  /** The person moves home. */
  public void moveHome(int person, int group) {
    taken[seats[person][0]]--;
    residents[seats[person][0]]--;
    seats[person][0] = group;
    taken[group]++;
    residents[group]++;
  }

  /** The person gives up all seats. */
  public void leave(int person) {
    if (seats[person].length > 0) {
      residents[seats[person][0]]--;
    }
    for (int seat : seats[person]) {
      taken[seat]--;
    }
    seats[person] = NO_SEATS;
  }

  /** The group a member lives in. */
  public int home(int member) {
    return seats[member][0];
  }

  /** The group a member lives in. */
  public Group homeOf(int member) {
    return of(home(member));
  }

  /** Whether this group is home to the person. */
  public boolean livesIn(int person, int group) {
    return seats[person].length > 0 && seats[person][0] == group;
  }

  /** How many seats a person has. */
  public int seats(int person) {
    return seats[person].length;
  }

  /** The group of the k-th seat, 0 being home. */
  public int seat(int person, int k) {
    return seats[person][k];
  }

  /** Whether the person has a seat in a group. */
  public boolean sits(int person, int group) {
    for (int seat : seats[person]) {
      if (seat == group) {
        return true;
      }
    }
    return false;
  }

  /** A new day begins in all groups. */
  public void beginDay(int day) {
    for (Group group : all) {
      group.beginDay(day);
    }
  }
}

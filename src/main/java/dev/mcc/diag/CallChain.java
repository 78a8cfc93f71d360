// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.List;

/**
 * How the input came to a place: the macro calls and includes around it, innermost first, with runs
 * of the same frames folded.
 *
 * @param links the folded frames
 */
record CallChain(List<Link> links) {
  private static final int LONGEST_CYCLE = 8;

  /** What one step outwards is. */
  enum Kind {
    /** The text is part of what a macro call expanded to. */
    CALL,
    /** The text stands in a file that a call read. */
    INCLUDE
  }

  /**
   * One frame.
   *
   * @param kind call or include
   * @param name the macro called; for an include the file read
   * @param place where the call or include stands
   */
  record Frame(Kind kind, String name, Origin place) {
    private boolean sameAs(Frame other) {
      return kind == other.kind
          && name.equals(other.name)
          && place.source() == other.place.source()
          && place.offset() == other.place.offset();
    }
  }

  /**
   * One or more frames that occur {@code times} times in a row.
   *
   * @param frames the frames, innermost first
   * @param times how often, at least once
   */
  record Link(List<Frame> frames, int times) {}

  /** The chain of an origin; empty for text that stands in a file named on the command line. */
  static CallChain of(Origin origin) {
    List<Frame> frames = new ArrayList<>();
    for (Origin at = origin; at != null; at = at.caller()) {
      if (at.macro() != null) {
        frames.add(new Frame(Kind.CALL, at.macro(), at));
      } else if (at.caller() != null && at.caller().source() != at.source()) {
        frames.add(new Frame(Kind.INCLUDE, at.source().name(), at.caller()));
      }
    }
    return new CallChain(fold(frames));
  }

  private static List<Link> fold(List<Frame> frames) {
    List<Link> links = new ArrayList<>();
    for (int at = 0; at < frames.size(); ) {
      int bestPeriod = 1;
      int bestTimes = 1;
      for (int period = 1; period <= LONGEST_CYCLE && bestTimes == 1; period++) {
        int times = repetitions(frames, at, period);
        if (times > 1) {
          bestPeriod = period;
          bestTimes = times;
        }
      }
      links.add(new Link(List.copyOf(frames.subList(at, at + bestPeriod)), bestTimes));
      at += bestPeriod * bestTimes;
    }
    return List.copyOf(links);
  }

  private static int repetitions(List<Frame> frames, int start, int period) {
    int same = 0;
    while (start + period + same < frames.size()
        && frames.get(start + same).sameAs(frames.get(start + period + same))) {
      same++;
    }
    return 1 + same / period;
  }
}

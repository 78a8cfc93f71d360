// SPDX-License-Identifier: Apache-2.0
package dev.mcc.diag;

import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * The findings of one run, in the order in which people read them: by the file and place the user
 * can edit (findings without a place first), then as they were reported. Immutable.
 */
public final class Diagnostics implements Iterable<Diagnostic> {
  /** No findings. */
  public static final Diagnostics NONE = new Diagnostics(List.of());

  private static final Comparator<Diagnostic> BY_PLACE =
      Comparator.comparing(Diagnostics::file).thenComparingInt(Diagnostics::offset);

  private final List<Diagnostic> sorted;

  private Diagnostics(List<Diagnostic> sorted) {
    this.sorted = sorted;
  }

  /** The given findings, sorted; findings for the same place keep the order they came in. */
  public static Diagnostics of(Collection<Diagnostic> found) {
    if (found.isEmpty()) {
      return NONE;
    }
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(BY_PLACE);
    return new Diagnostics(List.copyOf(sorted));
  }

  /** These findings and those of {@code more}. */
  public Diagnostics and(Diagnostics more) {
    if (more.isEmpty()) {
      return this;
    }
    if (isEmpty()) {
      return more;
    }
    List<Diagnostic> all = new ArrayList<>(sorted);
    all.addAll(more.sorted);
    return of(all);
  }

  /** The findings, sorted. */
  public List<Diagnostic> list() {
    return sorted;
  }

  /** True when there is none. */
  public boolean isEmpty() {
    return sorted.isEmpty();
  }

  /** True when one of them is an error. */
  public boolean hasErrors() {
    return count(Severity.ERROR) > 0;
  }

  /** How many there are of a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (Diagnostic diagnostic : sorted) {
      if (diagnostic.severity() == severity) {
        count++;
      }
    }
    return count;
  }

  @Override
  public Iterator<Diagnostic> iterator() {
    return sorted.iterator();
  }

  private static String file(Diagnostic diagnostic) {
    Origin origin = diagnostic.origin();
    return origin == null ? "" : origin.inUserFile().source().name();
  }

  private static int offset(Diagnostic diagnostic) {
    Origin origin = diagnostic.origin();
    return origin == null ? -1 : origin.inUserFile().offset();
  }
}

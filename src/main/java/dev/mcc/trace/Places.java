// SPDX-License-Identifier: Apache-2.0
package dev.mcc.trace;

import dev.mcc.rewrite.Rule;
import dev.mcc.source.Origin;
import dev.mcc.source.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Says where rules are written: the line of the {@code .cf}, and what that line was made from. */
public final class Places {
  /** How the names of files of the tree inside of the program start. */
  private static final String BUNDLED = "mcc:/";

  private final TracedText compiled;

  /**
   * A line of a file.
   *
   * @param file its name
   * @param line 1-based
   * @param library true for a file of a template tree, false for one of the user's
   */
  public record Place(String file, int line, boolean library) {
    /** Checks the name. */
    public Place {
      Objects.requireNonNull(file);
    }

    /** Short enough for a person: the user's files without their folders. */
    @Override
    public String toString() {
      String shown =
          !library
              ? file.substring(file.lastIndexOf('/') + 1)
              : file.startsWith(BUNDLED) ? file.substring(BUNDLED.length()) : file;
      return shown + ":" + line;
    }
  }

  /**
   * Places in a configuration.
   *
   * @param compiled the {@code .cf} with its origins, if it was compiled; else null
   */
  public Places(TracedText compiled) {
    this.compiled = compiled;
  }

  /** The line of the {@code .cf}. */
  public Place line(Rule rule) {
    return place(rule.origin());
  }

  /**
   * What the line was made from, innermost first: the template or feature, then the lines that
   * called it, up to the user's {@code .mc}. Empty for a {@code .cf} that was not compiled.
   */
  public List<Place> sources(Rule rule) {
    List<Place> sources = new ArrayList<>();
    Origin origin = compiled == null ? null : compiled.originAt(rule.origin().offset());
    for (Origin each = origin; each != null; each = each.caller()) {
      Place place = place(each);
      if (sources.isEmpty() || !sources.get(sources.size() - 1).equals(place)) {
        sources.add(place);
      }
    }
    return sources;
  }

  private static Place place(Origin origin) {
    return new Place(origin.source().name(), origin.line(), origin.source().library());
  }
}

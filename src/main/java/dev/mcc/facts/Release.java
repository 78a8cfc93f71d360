// SPDX-License-Identifier: Apache-2.0
package dev.mcc.facts;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A release of sendmail, such as 8.17, 8.15.2 or 8.17.1.9. One without a patch level stands for the
 * newest patch level of its line.
 *
 * @param numbers the numbers between the dots; at least two
 */
public record Release(List<Integer> numbers) {
  /** The lines of releases that a configuration can be made for, oldest first. */
  public static final List<String> LINES =
      List.of("8.12", "8.13", "8.14", "8.15", "8.16", "8.17", "8.18");

  /** The release whose behaviour the comparisons with the real programs prove. */
  public static final Release DEFAULT = new Release(List.of(8, 17));

  private static final Pattern FORM = Pattern.compile("8(\\.(0|[1-9][0-9]{0,3})){1,3}");

  /** The releases that the catalogue names, which are asked for again and again. */
  private static final Map<String, Release> NAMED = new ConcurrentHashMap<>();

  /** Checks and copies. */
  public Release {
    numbers = List.copyOf(numbers);
    if (numbers.size() < 2) {
      throw new IllegalArgumentException("a release has at least two numbers: " + numbers);
    }
  }

  /** The release of version 8 that a text names; empty when it names none. */
  public static Optional<Release> of(String text) {
    if (!FORM.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new Release(Arrays.stream(text.split("\\.")).map(Integer::valueOf).toList()));
  }

  /** Whether configurations can be made for it. */
  public boolean supported() {
    return LINES.contains(numbers.get(0) + "." + numbers.get(1));
  }

  /**
   * True when this is {@code first} or a later release.
   *
   * @param first the release that something came with, as in the catalogue; empty: always there
   */
  public boolean knows(String first) {
    return first.isEmpty() || atLeast(named(first));
  }

  /**
   * True when something is gone.
   *
   * @param until the first release without it, as in the catalogue; empty: it lives on
   */
  public boolean lost(String until) {
    return !until.isEmpty() && atLeast(named(until));
  }

  private static Release named(String text) {
    return NAMED.computeIfAbsent(text, name -> of(name).orElseThrow());
  }

  private boolean atLeast(Release first) {
    int common = Math.min(numbers.size(), first.numbers.size());
    for (int i = 0; i < common; i++) {
      int difference = Integer.compare(numbers.get(i), first.numbers.get(i));
      if (difference != 0) {
        return difference > 0;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining("."));
  }
}

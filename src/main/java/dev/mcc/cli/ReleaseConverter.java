// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.facts.Release;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a release such as {@code 8.17} from the command line. */
final class ReleaseConverter implements ITypeConverter<Release> {
  @Override
  public Release convert(String text) {
    return Release.of(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + text
                        + "' is not a known release; known are "
                        + Release.KNOWN.stream()
                            .map(Release::toString)
                            .collect(Collectors.joining(", "))));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cli;

import dev.mcc.facts.Release;
import dev.mcc.facts.Target;
import dev.mcc.facts.Vendor;
import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a target such as {@code 8.17} or {@code 8.15.2/sun} from the command line. */
final class TargetConverter implements ITypeConverter<Target> {
  @Override
  public Target convert(String text) {
    return Target.of(text)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'"
                        + text
                        + "' is not a known target; known releases are "
                        + String.join(", ", Release.LINES)
                        + ", and behind a slash may stand "
                        + Arrays.stream(Vendor.values())
                            .map(Vendor::toString)
                            .collect(Collectors.joining(", "))));
  }
}

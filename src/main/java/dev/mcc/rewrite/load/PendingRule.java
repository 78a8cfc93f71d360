// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.source.Origin;
import java.util.List;

/** A rule as read, before its ruleset is complete. */
record PendingRule(Origin origin, List<String> left, List<String> right) {}

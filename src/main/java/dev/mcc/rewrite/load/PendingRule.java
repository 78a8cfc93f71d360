// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.rewrite.RuleReader;
import dev.mcc.source.Origin;

/** A rule as read, before its ruleset is complete. */
record PendingRule(Origin origin, int lastLine, RuleReader.Draft draft) {}

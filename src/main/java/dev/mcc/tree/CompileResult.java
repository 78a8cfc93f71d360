package dev.mcc.tree;

import dev.mcc.diag.Diagnostics;
import dev.mcc.source.TracedText;

/**
 * What a compilation gave.
 *
 * @param output the {@code .cf} with the provenance of every character; null when there is an error among the
 *     diagnostics
 * @param diagnostics what there is to say, sorted
 */
public record CompileResult(TracedText output, Diagnostics diagnostics) {}

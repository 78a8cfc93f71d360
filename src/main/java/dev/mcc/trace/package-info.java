// SPDX-License-Identifier: Apache-2.0
/** Traces of rewriting for people and programs: what happened, where it is written, and why not. */
package dev.mcc.trace;

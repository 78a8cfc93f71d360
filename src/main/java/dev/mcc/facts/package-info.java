/** Names, defaults and meanings of what a sendmail configuration can set. */
package dev.mcc.facts;

/**
 * Adds up what somebody gave on the command line. {@link org.indh.cli.consolidate.Given} is what was given, a
 * {@link org.indh.cli.consolidate.Question} what is asked of it, {@link org.indh.cli.consolidate.Consolidated} what it comes to,
 * which is written as text, CSV or JSON.
 */
@NullMarked
package org.indh.cli.consolidate;

import org.jspecify.annotations.NullMarked;

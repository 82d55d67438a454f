/** The files that somebody names on the command line, each once, and why one cannot be read. */
@NullMarked
package org.indh.cli.input;

import org.jspecify.annotations.NullMarked;

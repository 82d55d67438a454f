/**
 * The command line. {@link org.indh.cli.Main} starts it; each command is a class of its own. stdout carries only a result,
 * stderr all else; {@link org.indh.cli.ExitStatus} says what the program's status means.
 */
@NullMarked
package org.indh.cli;

import org.jspecify.annotations.NullMarked;

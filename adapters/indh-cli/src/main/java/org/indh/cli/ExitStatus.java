package org.indh.cli;

/** What the program's status means to a script. */
final class ExitStatus {
    /** Nothing was found that counts for {@code --fail-on}. */
    static final int CLEAN = 0;
    /** Something was found. */
    static final int FINDINGS = 1;
    /** What was looked up is nowhere. */
    static final int NO_CANDIDATE = 1;
    /** The command was not understood. */
    static final int USAGE = 2;
    /** A file cannot be read at all. */
    static final int UNREADABLE = 3;
    /** A fault of the program itself. */
    static final int INTERNAL = 70;
    /** The result cannot be written: a full disk, or no right to write there (EX_IOERR of sysexits). */
    static final int UNWRITTEN = 74;

    private ExitStatus() {}
}

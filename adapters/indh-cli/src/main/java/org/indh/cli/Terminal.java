package org.indh.cli;

import java.util.Map;
import org.indh.core.validation.TextReport;

/**
 * What the program talks to.
 *
 * @param isRead whether a person reads along, on a terminal
 * @param style how wide its lines are, and whether it shows colour
 */
record Terminal(boolean isRead, TextReport.Style style) {
    /** A file, a pipe or a test. */
    static final Terminal NONE = new Terminal(false, TextReport.Style.PLAIN);

    private static final int USUAL_WIDTH = 80;
    /** Beyond this, lines are tiring to read. */
    private static final int WIDEST = 120;

    /** What the environment says of a terminal. Colour is left out where {@code NO_COLOR} is set to anything. */
    static Terminal of(boolean isTerminal, Map<String, String> environment) {
        if (!isTerminal) {
            return NONE;
        }
        boolean colour = environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "dumb").equals("dumb");
        return new Terminal(true, new TextReport.Style(width(environment), colour));
    }

    private static int width(Map<String, String> environment) {
        String columns = environment.getOrDefault("COLUMNS", "");
        boolean isNumber = columns.matches("[1-9][0-9]{0,4}");
        return Math.min(WIDEST, isNumber ? Integer.parseInt(columns) : USUAL_WIDTH);
    }
}

package org.indh.core.validation;

import java.util.regex.Pattern;

/** Lines of limited width, as texts for a terminal are set in. */
public final class Page {
    private static final int LEAST_ROOM = 20;

    /** Where a line may end: not before a mark that French sets apart, nor behind the one that opens a quotation. */
    private static final Pattern BREAK = Pattern.compile("(?<!«)[ \\n]++(?![:;?!»])");

    private final int width;
    private final StringBuilder text = new StringBuilder();

    /** An empty page of lines of so many columns. */
    public Page(int width) {
        this.width = width;
    }

    /** Whether so many columns stand in one line. */
    public boolean holds(int columns) {
        return columns <= width;
    }

    /** Adds a line as it is, however wide. */
    public void line(String line) {
        text.append(line).append('\n');
    }

    /** Breaks a text at its blanks so that no line is too wide, an unbroken word aside. */
    public void paragraph(String indent, String words) {
        int room = Math.max(LEAST_ROOM, width - width(indent));
        StringBuilder line = new StringBuilder();
        int filled = 0;
        for (String word : BREAK.split(words, -1)) {
            int wide = width(word);
            if (filled > 0 && filled + 1 + wide > room) {
                line(indent + line);
                line.setLength(0);
                filled = 0;
            }
            line.append(filled == 0 ? "" : " ").append(word);
            filled += wide + (filled == 0 ? 0 : 1);
        }
        line(indent + line);
    }

    /** How many columns a text takes: marks that stand on another letter, and marks of direction, take none. */
    public static int width(String words) {
        return (int) words.codePoints()
                .filter(c -> switch (Character.getType(c)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
                    default -> true;
                })
                .count();
    }

    /** The lines, each ended by a line feed. */
    @Override
    public String toString() {
        return text.toString();
    }
}

package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items that people put in one cell: on lines with or without bullets, or one after the other on a line. */
final class Items {
    private Items() {}

    /**
     * The items of a text. Where the first line has a bullet, a line without goes on with the one above.
     *
     * @param between what parts items within a line; absent where nothing does
     */
    static List<String> of(String text, @Nullable Pattern between) {
        List<String> items = new ArrayList<>();
        boolean bulleted = text.lines()
                .filter(line -> !line.isBlank())
                .findFirst()
                .filter(Blanks::isBulleted)
                .isPresent();
        for (String line : text.lines().toList()) {
            String item = Blanks.unbulleted(line);
            if (item.isEmpty()) {
                continue;
            }
            if (bulleted && !items.isEmpty() && !Blanks.isBulleted(line)) {
                items.set(items.size() - 1, items.get(items.size() - 1) + ' ' + item);
            } else {
                items.add(item);
            }
        }
        return between == null
                ? items
                : items.stream()
                        .flatMap(between::splitAsStream)
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList();
    }

    /** What parts items within a line: signs such as ";", words such as "et" with blanks around them; absent for none. */
    static @Nullable Pattern separators(List<String> between) {
        return between.isEmpty()
                ? null
                : Pattern.compile(
                        between.stream().map(Items::separator).collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String separator(String between) {
        boolean isWord = Character.isLetter(between.charAt(0));
        return isWord ? "[\\s\\p{Z}]+" + Pattern.quote(between) + "[\\s\\p{Z}]+" : Pattern.quote(between);
    }
}

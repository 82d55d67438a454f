package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The items that people put in one cell: on lines with or without bullets, or one after the other on a line. */
final class Items {
    private Items() {}

    /**
     * The items of a text. Where the first line has a bullet, a line without goes on with the one above.
     *
     * @param between what parts items within a line: signs such as ";", words such as "et" with blanks around them
     */
    static List<String> of(String text, List<String> between) {
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
        return between.isEmpty()
                ? items
                : items.stream().flatMap(item -> parted(item, between).stream()).toList();
    }

    private static List<String> parted(String line, List<String> between) {
        String separators = between.stream().map(Items::separator).collect(Collectors.joining("|"));
        return Pattern.compile(separators, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .splitAsStream(line)
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String separator(String between) {
        boolean isWord = Character.isLetter(between.charAt(0));
        return isWord ? "[\\s\\p{Z}]+" + Pattern.quote(between) + "[\\s\\p{Z}]+" : Pattern.quote(between);
    }
}

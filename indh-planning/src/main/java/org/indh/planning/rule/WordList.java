package org.indh.planning.rule;

import java.util.List;
import java.util.stream.Stream;
import org.indh.core.text.Resources;

/** Words and phrases that mean one thing to a rule, read from a resource: {@code "partners: Partenaires ; Partners"}. */
final class WordList {
    private WordList() {}

    /** What stands under that name. @throws IllegalArgumentException where the resource is not there */
    static List<String> of(String file, String name) {
        return Resources.lines(WordList.class, "/META-INF/indh/planning/" + file).stream()
                .filter(line -> line.startsWith(name + ":"))
                .flatMap(line -> Stream.of(line.substring(name.length() + 1).split(";", -1)))
                .map(String::strip)
                .toList();
    }
}

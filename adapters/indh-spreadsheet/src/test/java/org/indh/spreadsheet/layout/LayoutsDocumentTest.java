package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What authors of layouts read tells every key and every placeholder that there is, and no other. */
class LayoutsDocumentTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `\\{?([a-z-]+)}?` \\|");

    private static Set<String> told(String heading) throws IOException {
        String document = Files.readString(Path.of("../../docs/layouts.md"));
        int from = document.indexOf("\n## " + heading);
        int to = document.indexOf("\n## ", from + 1);
        return ROW.matcher(document.substring(from, to < 0 ? document.length() : to))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_key_is_told_where_it_may_stand() throws IOException {
        assertThat(told("The whole layout")).containsExactlyInAnyOrderElementsOf(LayoutParser.TOP);
        assertThat(told("`column:`")).containsExactlyInAnyOrderElementsOf(LayoutParser.OF_COLUMN);
        assertThat(told("`row:`")).containsExactlyInAnyOrderElementsOf(LayoutParser.OF_ROW);
        assertThat(told("`list:`")).containsExactlyInAnyOrderElementsOf(LayoutParser.OF_LIST);
    }

    @Test
    void every_placeholder_is_told() throws IOException {
        assertThat(told("How a label reads")).containsExactlyInAnyOrderElementsOf(LabelPattern.SHAPES.keySet());
    }

    @Test
    void the_example_is_a_layout() throws IOException {
        String example = Splitter.on("```")
                .splitToList(Files.readString(Path.of("../../docs/layouts.md")))
                .get(1);
        // What stands behind a run of blanks on its first lines explains them.
        assertThat(Layout.parse(
                        example.replaceAll("(?m)   +[a-z ]+$", "").lines().toList()))
                .hasToString("apiaries");
    }
}

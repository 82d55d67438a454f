package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.Sketch.found;

import org.junit.jupiter.api.Test;

/** Headings under headings, as in a budget with chapters: rules see them as they see any. */
class ChapterTest {
    @Test
    void the_headings_of_a_chapter_make_its_amounts() {
        String rows = """
                # Chapitre 1  | 30 | 40 | 70
                ## Tissage    | 20 | 30 | 50
                operating     | 20 | 30 | 50
                ## Menuiserie | 10 | 10 | 20
                """;
        assertThat(found(rows)).isEmpty();
        assertThat(found(rows.replace("10 | 10 | 20", "14 | 10 | 24")))
                .containsExactly("error BU-COL-SUM /h/0/amounts/2021 /h/0/total");
        assertThat(found(rows.replace("20 | 30 | 50\n##", "20 | 34 | 54\n##")))
                .containsExactly("error BU-COL-SUM /h/0/h/0/amounts/2022 /h/0/h/0/total");
    }

    @Test
    void a_constant_key_is_found_under_a_chapter() {
        assertThat(found("""
                # Chapitre 1    | 300 | 340 | 360 | 1000
                ## Coopératives | 300 | 340 | 360 | 1000
                investment      | 105 | 119 | 126 | 350
                operating       | 195 | 221 | 234 | 650
                """))
                .containsExactly("info BU-KEY-CONST /h/0/h/0/lines/0/amounts/2021"
                        + " /h/0/h/0/lines/0/amounts/2022 /h/0/h/0/lines/0/amounts/2023");
    }
}

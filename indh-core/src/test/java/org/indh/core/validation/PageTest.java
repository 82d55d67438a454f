package org.indh.core.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {
    private static String set(int width, String words) {
        Page page = new Page(width);
        page.paragraph("  ", words);
        return page.toString();
    }

    @Test
    void lines_end_at_blanks() {
        assertThat(set(26, "Les communes partenaires se dotent d’un service"))
                .isEqualTo("  Les communes partenaires\n  se dotent d’un service\n");
    }

    @Test
    void no_line_begins_with_a_mark_that_french_sets_apart() {
        assertThat(set(26, "Les communes rencontrées : deux sont nommées ; une « absente » suit !"))
                .isEqualTo("""
                  Les communes
                  rencontrées : deux sont
                  nommées ; une
                  « absente » suit !
                """);
    }

    @Test
    void a_word_wider_than_the_line_stands_alone() {
        assertThat(set(22, "un intercommunalissimement long")).isEqualTo("  un\n  intercommunalissimement\n  long\n");
    }
}

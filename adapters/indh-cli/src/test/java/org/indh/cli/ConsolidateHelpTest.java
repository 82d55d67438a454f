package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.run;

import java.util.List;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** What {@code indh consolidate --help} tells. */
class ConsolidateHelpTest {
    private static final String PREFIX = "Dimension.";

    @Test
    void every_dimension_that_has_words_is_named() {
        String help = run("--help").out();
        String named = help.substring(help.indexOf("Dimensions (DIM)"), help.indexOf("and those of your own"));
        List<String> words = List.of(named.split("[ ,;:\\n]+"));
        List<String> known = Validator.standard().terms().keys().stream()
                .filter(key -> key.startsWith(PREFIX))
                .map(key -> key.substring(PREFIX.length()))
                .filter(name -> name.matches("[a-z-]+"))
                .toList();
        assertThat(known).contains("commune", "former-region").hasSizeGreaterThan(40);
        assertThat(words).containsAll(known);
    }

    @Test
    void no_name_of_a_parameter_is_broken_in_two() {
        String help = run("--help").out();
        assertThat(help)
                .startsWith("Usage: indh consolidate FILE... --by=DIM,... [OPTION...]\n")
                .contains("--where=DIM=CODE,...", "--columns=DIM,...", "A,B=50%,C", "--under=LEVEL,...");
        assertThat(help.lines()).noneMatch(line -> line.endsWith("[,") || line.endsWith("[OPTION"));
    }
}

package org.indh.cli.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of more projects than memory would hold. */
class SameMoneyTest {
    @TempDir
    private Path folder;

    private Path list(String name, String... lines) throws IOException {
        return Files.writeString(
                folder.resolve(name), "projet;année;montant;monnaie\n" + String.join("\n", lines) + "\n");
    }

    @Test
    void of_too_many_projects_nothing_is_compared_and_all_lines_are_counted() throws Exception {
        List<Path> files = List.of(
                list("a.csv", "P-12;2031;100,25;MAD", "P-13;2031;7;MAD", "P-13;2031;8;MAD"),
                list("b.csv", "P-12;2031;100,25;MAD", "P-14;2031;9;MAD"));
        List<LineSet> sets = Given.read(files).lines(false, Hierarchies.NONE);
        SameMoney compared = SameMoney.among(sets, 4);
        assertThat(compared.uncompared()).isZero();
        assertThat(compared.probable()).hasSize(1);
        SameMoney tooMany = SameMoney.among(sets, 3);
        assertThat(tooMany.uncompared()).isEqualTo(5);
        assertThat(tooMany.probable()).isEmpty();
        assertThat(SameMoney.among(sets, 1).uncompared()).isEqualTo(5);
    }
}

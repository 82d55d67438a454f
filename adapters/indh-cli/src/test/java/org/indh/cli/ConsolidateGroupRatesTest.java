package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code indh consolidate --group --in}: a group's lines in one currency, those of lists that have no other side among them. */
class ConsolidateGroupRatesTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void what_members_spend_alone_is_converted_by_the_rate_of_its_day() throws IOException {
        Path lines = file("groupe.csv", """
                member,counterpart,flow,heading,amount,currency,date,transfer
                Union,,use,A.1,450000.00,MAD,2031-06-01,
                Union,Association,use,,150000.00,MAD,2031-12-20,V-1
                Association,Union,resource,,90000.00,MAD,2031-12-29,V-1
                Association,,use,A.2,18000.33,EUR,2031-07-01,
                """);
        Path rates = file("taux.csv", """
                from,to,rate,unit,date,kind,source
                EUR,MAD,10.80,1,2031,budget,convention
                """);
        Run run = run(
                lines,
                "--by",
                "member,flow",
                "--group",
                "Union,Association",
                "--closing",
                "2031-12-31",
                "--in",
                "MAD",
                "--rates",
                rates,
                "--format",
                "csv");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains(
                        "Association,use,cash,MAD,194403.56,1,0,0",
                        "Union,suspense,cash,MAD,60000.00,1,0,0",
                        "Union,use,cash,MAD,450000.00,1,0,0");
    }
}

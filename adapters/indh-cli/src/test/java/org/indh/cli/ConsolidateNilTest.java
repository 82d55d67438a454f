package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code indh consolidate --format json}: nil is an amount in its currency, and not nothing. */
class ConsolidateNilTest {
    @TempDir
    private Path folder;

    private String json(String lines, Object... more) throws IOException {
        Path list = Files.writeString(folder.resolve("l.csv"), "heading;item;montant;monnaie;form\n" + lines);
        Object[] all = new Object[more.length + 5];
        System.arraycopy(new Object[] {list, "--by", "heading", "--format", "json"}, 0, all, 0, 5);
        System.arraycopy(more, 0, all, 5, more.length);
        return run(all).out().replaceAll("\\s+", "");
    }

    @Test
    void amounts_that_cancel_out_leave_nil_in_their_currency() throws IOException {
        assertThat(json("A;x;333333,33;MAD;\nA;y;-333333,33;MAD;\n"))
                .contains("\"cells\":[{\"codes\":{\"heading\":\"A\"},\"money\":[\"0.00MAD\"],\"lines\":2")
                .contains("\"total\":{\"money\":[\"0.00MAD\"],\"lines\":2");
    }

    @Test
    void what_is_said_to_be_nil_is_nil_and_what_nobody_stated_is_nothing() throws IOException {
        assertThat(json("A;x;néant;MAD;\nB;y;;MAD;\n"))
                .contains("{\"heading\":\"A\"},\"money\":[\"0.00MAD\"],\"lines\":1,\"unknown\":0")
                .contains("{\"heading\":\"B\"},\"money\":[],\"lines\":1,\"unknown\":1")
                .contains("\"total\":{\"money\":[\"0.00MAD\"],\"lines\":2,\"unknown\":1");
    }

    @Test
    void each_currency_and_form_keeps_its_nil() throws IOException {
        assertThat(json("A;x;5;MAD;\nA;y;2;EUR;\nA;z;-2;EUR;\nA;k;3;MAD;in-kind\nA;l;-3;MAD;in-kind\n"))
                .contains("\"money\":[\"0.00EUR\",\"5.00MAD\"],\"inKind\":[\"0.00MAD\"],\"lines\":5");
    }

    @Test
    void an_opened_cell_and_a_converted_total_of_nil_say_so() throws IOException {
        String lines = "A;x;7;EUR;\nA;y;-7;EUR;\n";
        assertThat(json(lines, "--open", "A"))
                .contains("\"opened\":[{\"codes\":{\"heading\":\"A\"},\"total\":{\"money\":[\"0.00EUR\"]");
        Path rates = Files.writeString(folder.resolve("taux.csv"), "from,to,rate,date\nEUR,MAD,10.8,2027\n");
        assertThat(json(lines, "--in", "MAD", "--rates", rates))
                .as("lines of no day are not converted by a year's rate")
                .contains("\"total\":{\"money\":[\"0.00EUR\"]");
        Path open = Files.writeString(folder.resolve("taux.csv"), "from,to,rate,date\nEUR,MAD,10.8,2027-01-01\n");
        assertThat(json(lines, "--in", "MAD", "--rates", open)).contains("\"total\":{\"money\":[\"0.00MAD\"]");
    }
}

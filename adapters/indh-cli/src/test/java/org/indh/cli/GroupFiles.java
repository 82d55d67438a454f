package org.indh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The accounts of a commune, an association and a cooperative that it finances, as they would come. */
final class GroupFiles {
    private GroupFiles() {}

    /** A spends 600, 150 of it given to B: worked example 14. */
    static Path giver(Path folder) throws IOException {
        return Files.writeString(folder.resolve("a.csv"), """
                member,counterpart,flow,year,date,transfer,heading,amount,currency
                A,,use,2031,2031-05-02,,Carburant,450,MAD
                A,B,use,2031,2031-06-10,V-1,Subvention,90,MAD
                A,B,use,2031,2031-12-20,V-2,Subvention,60,MAD
                """);
    }

    /** B spends 180 financed by it, and has booked 90 by the end of the year. */
    static Path receiver(Path folder) throws IOException {
        return Files.writeString(folder.resolve("b.json"), """
                {"kind": "financial-report", "version": 1, "title": "Rapport de B", "member": "B", "lines": [
                 {"codes": {"flow": "use", "year": "2031", "heading": "Salaires"}, "amount": "180.00 MAD",
                  "date": "2031-09-30"},
                 {"codes": {"flow": "resource", "year": "2031", "counterpart": "A", "transfer": "V-1"},
                  "amount": "90.00 MAD", "date": "2031-06-12"},
                 {"codes": {"flow": "resource", "year": "2032", "counterpart": "A", "transfer": "V-2"},
                  "amount": "60.00 MAD", "date": "2032-01-08"}]}
                """);
    }

    /** What a commune paid, as its accountant exports it. */
    static Path commune(Path folder) throws IOException {
        return Files.writeString(folder.resolve("commune.csv"), """
                date;contrepartie;sens du flux;année;transfert;rubrique;montant;monnaie
                12/02/2031;Association Tifaouine;use;2031;Conv. 4/2031;Subventions;300000,00;MAD
                03/03/2031;;use;2031;;Carburant;10000,00;MAD
                20/12/2031;Association Tifaouine;use;2031;Conv. 9/2031;Subventions;75500,55;MAD
                28/12/2031;Coopérative Azekka;use;2031;;Subventions;40000,00;MAD
                05/01/2032;;use;2032;;Carburant;9000,00;MAD
                11/04/2031;Province de Ouarzazate;resource;2031;;Dotation;500000,00;MAD
                """);
    }

    /** The association's report to its donor. */
    static Path association(Path folder) throws IOException {
        return Files.writeString(folder.resolve("tifaouine.json"), """
                {"kind": "financial-report", "version": 1, "title": "Rapport financier 2031",
                 "member": "Association Tifaouine", "lines": [
                 {"codes": {"flow": "resource", "year": "2031", "counterpart": "commune d'amerzgane",
                  "transfer": "Conv. 4/2031"}, "amount": "299000.00 MAD", "date": "2031-02-20"},
                 {"codes": {"flow": "use", "year": "2031", "heading": "Salaires"}, "amount": "180000.00 MAD",
                  "date": "2031-09-30"},
                 {"codes": {"flow": "use", "year": "2031", "heading": "Carburant"}, "amount": "10000.00 MAD",
                  "date": "2031-03-03"}]}
                """);
    }

    /** The cooperative keeps its own in Arabic. */
    static Path cooperative(Path folder) throws IOException {
        return Files.writeString(folder.resolve("azekka.csv"), """
                الجهة المصرّحة;الطرف المقابل;اتجاه التدفق;السنة;التاريخ;البند;المبلغ;العملة
                تعاونية أزكا;Commune d’Amerzgane;resource;2031;2031-12-30;منحة;40000;MAD
                تعاونية أزكا;;use;2031;2031-12-31;أجور;35000,25;MAD
                جمعية أخرى;;use;2031;2031-12-31;أجور;1111;MAD
                """);
    }

    /** Who they are to the group, the cooperative for a half since the summer. */
    static Path group(Path folder) throws IOException {
        return Files.writeString(folder.resolve("groupe.csv"), """
                membre;document;part;depuis
                Commune d’Amerzgane;commune.csv;intégration globale;01/01/2029
                Association Tifaouine;;100 %;01/01/2029
                Coopérative Azekka;تعاونية أزكا;50 %;01/07/2031
                """);
    }
}

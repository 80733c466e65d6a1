package org.ngopartnership.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Random;

/** Makes NDJSON of NGO records, always the same ones for the same number. All organizations are invented. */
final class NgoRecords {

    private static final int SEED = 1951;
    private static final String[][] SUBJECTS = {
        {"Reading", "Lecture"},
        {"Education", "Éducation"},
        {"Heritage", "Patrimoine"},
        {"Theatre", "Théâtre"},
        {"Oceans", "Océans"},
        {"Science for Peace", "Science pour la paix"},
        {"Women Journalists", "Femmes journalistes"},
        {"Museums and Memory", "Musées et mémoire"},
    };
    private static final String[][] BODIES = {
        {"World Society for", "Société mondiale pour"},
        {"International Federation of", "Fédération internationale de"},
        {"European Council on", "Conseil européen pour"},
        {"Network of Friends of", "Réseau des amis de"},
    };
    private static final String[][] CITIES = {
        {"Geneva", "Genève", "CH"},
        {"Brussels", "Bruxelles", "BE"},
        {"Dakar", "Dakar", "SN"},
        {"Beirut", "Beyrouth", "LB"},
        {"São Paulo", "São Paulo", "BR"},
        {"Kraków", "Cracovie", "PL"},
    };
    private static final String[] FIELDS = {"ED", "SC", "SHS", "CLT", "CI"};

    private final Random random = new Random(SEED);
    private final StringBuilder json = new StringBuilder();

    private NgoRecords() {}

    /** Records that break no rule of any severity. */
    static byte[] valid(int records) {
        return make(records, Integer.MAX_VALUE);
    }

    /**
     * Writes as many valid records as asked for, but of each thousand one has the id of another, one refers to a record that
     * comes later, and one to a record that never comes.
     */
    static void writeWithReferences(int records, OutputStream out) throws IOException {
        NgoRecords lines = new NgoRecords();
        for (int i = 0; i < records; i++) {
            int inThousand = i % 1000;
            lines.record(inThousand == 500 ? i / 2 : i, false);
            if (inThousand == 600 || inThousand == 700) {
                String to = inThousand == 700 ? "gone-" + i : "ngo-" + Math.min(records - 1, i + 1000);
                lines.json.setLength(lines.json.length() - "}\n".length());
                lines.json.append(",\"predecessors\":[{\"id\":\"").append(to).append("\"}]}\n");
            }
            out.write(lines.json.toString().getBytes(UTF_8));
            lines.json.setLength(0);
        }
    }

    /** The same records, but the first of each hundred has three findings. */
    static byte[] oneInAHundredBroken(int records) {
        return make(records, 100);
    }

    private static byte[] make(int records, int brokenEvery) {
        NgoRecords lines = new NgoRecords();
        for (int i = 0; i < records; i++) {
            lines.record(i, i % brokenEvery == 0 && brokenEvery < Integer.MAX_VALUE);
        }
        return lines.json.toString().getBytes(UTF_8);
    }

    private void record(int number, boolean broken) {
        String[] subject = SUBJECTS[random.nextInt(SUBJECTS.length)];
        String[] body = BODIES[random.nextInt(BODIES.length)];
        boolean associate = random.nextInt(4) == 0;
        int founded = 1900 + random.nextInt(100);
        json.append("{\"id\":\"ngo-").append(number).append("\",\"name\":{");
        texts((broken ? "**" : "") + body[0] + " " + subject[0], body[1] + " " + subject[1]);
        json.append("},\"originalLanguage\":\"fr\",\"acronym\":{");
        texts("A" + number, broken ? " " : "S" + number);
        json.append('}');
        if (random.nextBoolean()) {
            json.append(",\"otherNames\":[{\"kind\":\"FORMER\",\"text\":{");
            texts(subject[0] + " League", "Ligue " + subject[1]);
            json.append("},\"until\":\"").append(founded + 20).append("\"}]");
        }
        json.append(",\"legalForm\":\"ASSOCIATION\",\"level\":\"")
                .append(associate || random.nextBoolean() ? "INTERNATIONAL" : "NATIONAL")
                .append("\",\"founded\":\"")
                .append(broken ? 2999 : founded)
                .append("\",\"nonProfit\":true");
        headquartersAndFields();
        members();
        if (random.nextInt(3) > 0) {
            json.append(",\"website\":\"https://a").append(number).append(".example.org\"");
        }
        if (random.nextInt(3) > 0) {
            json.append(",\"email\":\"info@a").append(number).append(".example.org\"");
        }
        partnership(associate);
        json.append("}\n");
    }

    private void texts(String english, String french) {
        json.append("\"en\":\"")
                .append(english)
                .append("\",\"fr\":\"")
                .append(french)
                .append('"');
    }

    private void headquartersAndFields() {
        String[] city = CITIES[random.nextInt(CITIES.length)];
        json.append(",\"headquarters\":{\"city\":{");
        texts(city[0], city[1]);
        json.append("},\"country\":\"").append(city[2]).append("\"},\"fields\":[");
        int first = random.nextInt(3);
        json.append('"')
                .append(FIELDS[first])
                .append("\",\"")
                .append(FIELDS[first + 2])
                .append("\"]");
    }

    private void members() {
        if (random.nextInt(5) < 2) {
            return;
        }
        json.append(",\"members\":{\"complete\":false,\"byCountry\":[");
        json.append("{\"country\":\"CH\",\"count\":{\"value\":").append(1 + random.nextInt(50));
        json.append(",\"qualifier\":\"EXACT\"}},{\"country\":\"SN\"}]}");
    }

    private void partnership(boolean associate) {
        int admitted = 2015 + random.nextInt(5); // so that no term has ended
        String day = "-0" + (1 + random.nextInt(9)) + "-1" + random.nextInt(10);
        json.append(",\"partnerships\":[{\"with\":\"UNESCO\",\"history\":[");
        json.append("{\"regime\":\"UNESCO_2011\",\"status\":\"CONSULTATIVE\",\"since\":\"");
        json.append(admitted).append(day).append('"');
        if (associate) {
            json.append(",\"until\":\"").append(admitted + 4).append(day).append('"');
        }
        decision("DIRECTOR_GENERAL", admitted + day, "");
        if (associate) {
            json.append(",{\"regime\":\"UNESCO_2011\",\"status\":\"ASSOCIATE\",\"since\":\"");
            json.append(admitted + 4).append(day).append("\",\"term\":{\"start\":\"");
            json.append(admitted + 4).append(day).append("\",\"end\":\"").append(admitted + 12);
            json.append(day).append("\"}");
            decision("EXECUTIVE_BOARD", admitted + 4 + day, ",\"symbol\":\"209 EX/" + random.nextInt(40) + "\"");
        }
        json.append("]}]");
    }

    private void decision(String by, String date, String more) {
        json.append(",\"decisions\":[{\"act\":\"ADMISSION\",\"by\":\"").append(by);
        json.append("\",\"date\":\"").append(date).append('"').append(more).append("}]}");
    }
}

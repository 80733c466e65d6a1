package org.ngopartnership.examples.world;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.Conference;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.Theme;
import org.ngopartnership.time.EdtfDate;

/** The table of the editions of the International Conference of NGOs, row by row. */
class ConferenceTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', maxCharsPerColumn = 1_000, textBlock = """
            2010|                      |          |        |                                                            |                                                                     | PARTNER_NGOS EXACT 70                                              | Bernard Loing              |
            2012| 2012-12-12/2012-12-14 | Paris, FR |       | Culture and Cultures: Reconciling Universality and Diversity | Culture et cultures : réconcilier universalité et diversité | PARTNER_NGOS EXACT 129; PARTICIPANTS ALMOST 300; PARTICIPANTS ABOUT 300; PARTICIPANTS ABOUT 200 | Bernard Loing | Patrick Gallaud
            2014| 2014-12-15/2014-12-17 | Paris, FR |       | Re-enchanting the World with the Post-2015 Development Agenda |   | PARTNER_NGOS EXACT 120; PARTICIPANTS ABOUT 340 | Patrick Gallaud | Martine Lévy
            2016| 2016-12-12/2016-12-14 | Paris, FR |       | The challenge of the digital revolution for NGOs |   | PARTICIPANTS ABOUT 250; PARTNER_NGOS EXACT 120 | Martine Lévy | Philippe Beaussant
            2018| 2018-12-17/2018-12-19 | Paris, FR |       | Valuing the commitment and contribution of UNESCO's NGO Partners | Valoriser l'engagement et la contribution des ONG partenaires de l'UNESCO | PARTICIPANTS MORE_THAN 250 | Philippe Beaussant | Marie-Claude Machon-Honoré
            2020| 2020-12-16/2020-12-18 |           | ONLINE | Envisioning a better and sustainable future: a new paradigm for civil society | Envisager un avenir meilleur et durable : un nouveau paradigme pour la société civile | PARTNER_NGOS MORE_THAN 100 | Marie-Claude Machon-Honoré | Davide Grosso
            2022|                       |           |        |   |   |   |   | Nick Newland
            2024| 2024-12-17/2024-12-19 | Paris, FR |       | Building Capacity for Action |   | PARTNER_NGOS EXACT 425 | Nick Newland |
            """)
    void row(
            int year,
            String dates,
            String places,
            String mode,
            String english,
            String french,
            String attendance,
            String outgoing,
            String elected) {
        Conference conference = World.conference(year);
        assertThat(conference.getEdition()).contains(Integer.toString(year));
        assertThat(conference.getDates().map(EdtfDate::toString).orElse(null)).isEqualTo(dates);
        assertThat(World.places(conference.getPlaces())).isEqualTo(World.parts(places));
        assertThat(conference.getMode().map(EventMode::name).orElse(null)).isEqualTo(mode);
        assertThat(World.titles(conference.getThemes(), "en")).containsAll(World.parts(english));
        assertThat(World.titles(conference.getThemes(), "fr")).isEqualTo(World.parts(french));
        assertThat(World.figures(conference.getAttendance())).isEqualTo(World.parts(attendance));
        assertThat(conference.getChairs())
                .extracting(chair -> chair.getPerson().orElse(""))
                .isEqualTo(World.parts(outgoing));
        assertThat(conference.getElections().stream()
                        .filter(election -> election.getPost().text().equals("CHAIRPERSON"))
                        .flatMap(election -> election.getElected().stream())
                        .map(person -> person.getPerson().orElse("")))
                .isEqualTo(World.parts(elected));
        isCited(conference);
    }

    @Test
    void noEditionBeside() {
        assertThat(World.REGISTRY.getConferences())
                .extracting(conference -> conference.getEdition().orElse(""))
                .containsExactly("2010", "2012", "2014", "2016", "2018", "2020", "2022", "2024");
    }

    @Test
    void namesOfEveryEdition() {
        assertThat(World.REGISTRY.getConferences()).allSatisfy(conference -> {
            assertThat(conference.getName().get("fr")).contains("Conférence internationale des ONG");
            assertThat(conference.getAcronym().get("en")).contains("ICNGO");
            assertThat(conference.getAcronym().get("fr")).contains("CIONG");
        });
    }

    private static void isCited(Conference conference) {
        assertThat(World.cites(conference, "edition")).isTrue();
        assertThat(World.cites(conference, "state")).isTrue();
        assertThat(conference.getDates().isEmpty() || World.cites(conference, "dates"))
                .isTrue();
        assertThat(conference.getMode().isEmpty() || World.cites(conference, "mode"))
                .isTrue();
        eachCited(conference, "places", conference.getPlaces().size());
        eachCited(conference, "themes", conference.getThemes().size());
        eachCited(conference, "attendance", conference.getAttendance().size());
        eachCited(conference, "chairs", conference.getChairs().size());
        eachCited(conference, "elections", conference.getElections().size());
        assertThat(conference.getThemes()).extracting(Theme::getSource).allMatch(source -> source.isPresent());
        assertThat(conference.getAttendance())
                .extracting(Attendance::getCount)
                .allMatch(count -> count.getSource().isPresent());
    }

    private static void eachCited(Conference conference, String list, int size) {
        for (int i = 0; i < size; i++) {
            assertThat(World.cites(conference, list + "/" + i))
                    .as("%s/%d", list, i)
                    .isTrue();
        }
    }
}

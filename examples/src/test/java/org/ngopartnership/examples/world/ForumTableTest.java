package org.ngopartnership.examples.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ngopartnership.event.Attendance;
import org.ngopartnership.event.EventMode;
import org.ngopartnership.event.EventState;
import org.ngopartnership.event.Forum;
import org.ngopartnership.event.Theme;
import org.ngopartnership.time.EdtfDate;
import org.ngopartnership.value.Party;

/** The table of the international forums, row by row. */
class ForumTableTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', maxCharsPerColumn = 1_000, textBlock = """
            1 | HELD | 2013-09-23 | Paris, FR | | Which Education Goals for Tomorrow's Citizens of the World: Is quality enough? | | | PARTICIPANTS SOME
            2 | HELD | 2014-07-30/2014-07-31 | Yamoussoukro, CI | | Access to water for all in Africa | L'accès à l'eau pour tous en Afrique | Government of Côte d'Ivoire | PARTICIPANTS ABOUT 200; PARTICIPANTS EXACT 250; COUNTRIES EXACT 15; PARTICIPANTS MORE_THAN 350
            3 | HELD | 2014-09-28/2014-09-30 | Sofia, BG; Sozopol, BG | | The role of youth in the safeguarding of tangible and intangible cultural heritage | rôle des jeunes dans la sauvegarde du patrimoine culturel | sozopol-foundation; President of the Republic of Bulgaria | PARTICIPANTS EXACT 150; COUNTRIES EXACT 28
            4 | HELD | 2015-06-29/2015-06-30 | Paris, FR | | The Role of Women in Fighting Poverty | rôle des femmes dans la lutte contre la pauvreté | | PARTICIPANTS MORE_THAN 300
            5 | UNKNOWN | 2015-09-15?/2015-09-20? | Shangri-La, CN | | cultural diversity | diversité culturelle | | COUNTRIES MORE_THAN 50
            6 | HELD | 2016-11-03/2016-11-04 | Querétaro, MX | | From Promoting to Constructing Peace; From promoting to building Peace with NGOs; From Promoting to Constructing Peace with the NGOs | De la promotion à la construction de la paix avec les ONG | Government of Querétaro | PARTICIPANTS MORE_THAN 800; REPRESENTATIVES ABOUT 170; PARTNER_NGOS EXACT 50; YOUNG_PEOPLE MORE_THAN 600
            7 | HELD | 2017-05-03/2017-05-04 | Riyadh, SA | | Youth and their Social Impact | La jeunesse et son impact social | MiSK Foundation | PARTICIPANTS ABOUT 2000; COUNTRIES EXACT 70; REGISTERED EXACT 2000; NGOS EXACT 400; COUNTRIES MORE_THAN 70; PERCENT_UNDER_35 EXACT 70; FROM_UNESCO_NETWORKS EXACT 270
            8 | HELD | 2017-12-07/2017-12-08 | Paris, FR | | Changing minds not the climate; climate change | Changeons les esprits, pas le climat; Changer les esprits, pas le climat; changement climatique | Kenn Foundation | PARTICIPANTS MORE_THAN 200
            9 | HELD | 2018-09-26/2018-09-27 | Tunis, TN | | New perspectives on Migration; Another Perspective on Migration | | Arab Institute for Human Rights | PARTICIPANTS MORE_THAN 200
            10 | HELD | 2018-11-26/2018-11-27 | Moscow, RU | | Science as a common good of humankind | | |
            11 | HELD | 2019-12-16/2019-12-17 | Paris, FR | | Challenging Inequalities; to build a Just and Peaceful Society | Défier les inégalités | |
            12 | HELD | 2021-12 | Paris, FR | ONLINE | Global citizenship to spur inclusion and diversity | | | REGISTERED MORE_THAN 380; COUNTRIES EXACT 47; SPEAKERS EXACT 21
            13 | HELD | 2022-11-21/2022-11-22 | Ottawa, CA | HYBRID | Mobilizing NGOs for the International Decade of Indigenous Languages and the Ocean Decade | | |
            14 | UNKNOWN | | | | | | |
            15 | HELD | 2024-01-24/2024-01-25 | Paris, FR | HYBRID | Transforming Mentalities | Transformer les mentalités | SHS |
            16 | HELD | 2024-04-15/2024-04-16 | Abidjan, CI | | Culture for Sustainable Development; Sustainable Cultures | | |
            """)
    void row(
            int ordinal,
            EventState state,
            String dates,
            String places,
            String mode,
            String english,
            String french,
            String hosts,
            String attendance) {
        Forum forum = World.forum(ordinal);
        assertThat(forum.getOrdinal()).hasValue(ordinal);
        assertThat(forum.getState()).contains(state);
        assertThat(forum.getDates().map(EdtfDate::toString).orElse(null)).isEqualTo(dates);
        assertThat(World.places(forum.getPlaces())).isEqualTo(World.parts(places));
        assertThat(forum.getMode().map(EventMode::name).orElse(null)).isEqualTo(mode);
        assertThat(World.titles(forum.getThemes(), "en")).isEqualTo(World.parts(english));
        assertThat(World.titles(forum.getThemes(), "fr")).isEqualTo(World.parts(french));
        assertThat(hosts(forum)).isEqualTo(World.parts(hosts));
        assertThat(World.figures(forum.getAttendance())).isEqualTo(World.parts(attendance));
        isCited(forum);
    }

    @Test
    void sixteenInTheSeries() {
        assertThat(World.REGISTRY.getForums().stream()
                        .filter(forum -> forum.getSeries().isPresent())
                        .map(forum -> forum.getOrdinal().orElse(0)))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16);
    }

    @Test
    void titleOfTheSeries() {
        assertThat(World.forum(2).getName().get("en"))
                .contains("2nd International Forum of NGOs in official partnership with UNESCO");
        assertThat(World.forum(15).getName().get("fr"))
                .contains("15e Forum international des ONG partenaires officiels de l'UNESCO");
        assertThat(World.forum(15).getOtherNames())
                .extracting(name -> name.getText().get("fr").orElse(""))
                .containsExactly("15e Forum international des ONG en partenariat officiel avec l'UNESCO");
    }

    @Test
    void organizedByTheCommitteeWithTheSecretariat() {
        assertThat(World.REGISTRY.getForums().stream()
                        .filter(forum -> forum.getSeries().isPresent()
                                && forum.getOrdinal().orElse(0) != 5))
                .allSatisfy(forum -> assertThat(forum.getOrganizers())
                        .containsExactly(Party.id("liaison-committee"), Party.code("SECRETARIAT")));
    }

    private static List<String> hosts(Forum forum) {
        return Stream.concat(forum.getHosts().stream(), forum.getPartners().stream())
                .map(ForumTableTest::told)
                .toList();
    }

    private static String told(Party party) {
        if (party instanceof Party.ById by) {
            return by.id().id();
        }
        return party instanceof Party.ByCode by
                ? by.code().text()
                : ((Party.ByName) party).name().get("en").orElseThrow();
    }

    private static void isCited(Forum forum) {
        assertThat(List.of("ordinal", "state", "organizers")).allMatch(path -> World.cites(forum, path));
        assertThat(forum.getDates().isEmpty() || World.cites(forum, "dates")).isTrue();
        assertThat(forum.getMode().isEmpty() || World.cites(forum, "mode")).isTrue();
        eachCited(forum, "places", forum.getPlaces().size());
        eachCited(forum, "themes", forum.getThemes().size());
        eachCited(forum, "hosts", forum.getHosts().size());
        eachCited(forum, "partners", forum.getPartners().size());
        eachCited(forum, "attendance", forum.getAttendance().size());
        eachCited(forum, "plans", forum.getPlans().size());
        assertThat(forum.getThemes()).extracting(Theme::getSource).allMatch(source -> source.isPresent());
        assertThat(forum.getAttendance())
                .extracting(Attendance::getCount)
                .allMatch(count -> count.getSource().isPresent());
    }

    private static void eachCited(Forum forum, String list, int size) {
        for (int i = 0; i < size; i++) {
            assertThat(World.cites(forum, list + "/" + i)).as("%s/%d", list, i).isTrue();
        }
    }
}

package io.cairn.demo;

import io.cairn.account.AccountInfo;
import io.cairn.account.DemoPeople;
import io.cairn.platform.DemoProfile;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Makes the demo people when the portal starts, and says how to sign in. Comes after the first edition. */
@Component
@Profile(DemoProfile.NAME)
@Order(20)
class DemoStart implements ApplicationRunner {

    private final DemoPeople people;
    private final DemoRoadmap roadmap;
    private final DemoPortfolio portfolio;
    private final DemoPage page;
    private final DemoNotices notices;
    private final DemoMentors mentors;
    private final DemoReviews reviews;
    private final DemoInterviews interviews;
    private final Environment environment;

    DemoStart(
            DemoPeople people,
            DemoRoadmap roadmap,
            DemoPortfolio portfolio,
            DemoPage page,
            DemoNotices notices,
            DemoMentors mentors,
            DemoReviews reviews,
            DemoInterviews interviews,
            Environment environment) {
        this.people = people;
        this.roadmap = roadmap;
        this.portfolio = portfolio;
        this.page = page;
        this.notices = notices;
        this.mentors = mentors;
        this.reviews = reviews;
        this.interviews = interviews;
        this.environment = environment;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AccountInfo halfWay = DemoPerson.HALF_WAY.ensure(people);
        DemoPerson.FRESH.ensure(people);
        AccountInfo waiting = DemoPerson.WAITING.ensure(people);
        AccountInfo mentor = DemoPerson.MENTOR.ensure(people);
        AccountInfo otherMentor = DemoPerson.OTHER_MENTOR.ensure(people);
        DemoPerson.ADMIN.ensure(people);
        ensureHalfWay(halfWay);
        mentors.ensureOne(mentor);
        mentors.ensureAnother(otherMentor);
        mentors.ensureApplication(waiting);
        reviews.ensureOne(halfWay, mentor);
        reviews.ensureAnother(waiting);
        interviews.ensure(mentor, halfWay);
        System.out.printf(
                "%nCairn is ready: http://localhost:%s%nSign in as (password for all: %s)%n%s%n%n",
                environment.getRequiredProperty("local.server.port"),
                DemoPerson.PASSWORD,
                Arrays.stream(DemoPerson.values()).map(DemoPerson::line).collect(Collectors.joining("\n")));
    }

    private void ensureHalfWay(AccountInfo learner) {
        roadmap.ensureHalfWay(learner);
        portfolio.ensure(learner);
        page.ensure(learner);
        notices.ensure(learner);
    }
}

using System.Xml.Linq;
using Amendments.Audits;
using Amendments.Desk;
using Amendments.Rendering.Reports;
using NUnit.Framework;

namespace Amendments.Tests.Audits;

internal sealed class ReportAuditTests
{
    private AuditDesk _desk = null!;

    [OneTimeSetUp]
    public void Make() => _desk = new AuditDesk();

    [OneTimeTearDown]
    public void Remove() => _desk.Dispose();

    [Test]
    public void Everything_is_in_it_whatever_became_of_it()
    {
        var report = _desk.Report();
        Assert.That(Ids(report), Is.EqualTo(new[] { "P1", "P2", "P3", "P4", "P5", "P9", "P8" }));
        Assert.That(report.Proposals.Select(p => p.Status), Is.EqualTo(new[] { "proposed", "withdrawn", "proposed", "taken back", "proposed", "taken back", "proposed" }));
        Assert.That(report.Proposals[1].Withdrawn!.Entry.Event, Is.TypeOf<Ledger.Event.ProposalWithdrawn>());
        Assert.That(report.Proposals[3].TakenBack!.Entry.Event, Is.TypeOf<Ledger.Event.FindingReopened>());
        Assert.That(report.Proposals[5].TakenBack!.Entry.Event, Is.TypeOf<Ledger.Event.RecordTakenBack>());
        Assert.That(report.Proposals[2].Proposal.Wording.Text, Is.EqualTo("corrected words"));
        Assert.That(report.Findings.Select(f => f.Finding.Id.ToString()), Is.EqualTo(new[] { "F4", "F8", "F9" }));
        Assert.That(report.Proposals[0].Standing.Select(s => s.Position.Id.ToString()), Is.EquivalentTo(new[] { "Q1", "Q2" }));
    }

    [Test]
    public void Nothing_confidential_is_in_it_and_how_much_was_left_out_is_said()
    {
        var report = _desk.Report();
        Assert.That(report.Hidden.Counted, Is.EqualTo("2 confidential proposals, 1 remark and 1 submission"));
        foreach (var form in Forms(report))
        {
            Assert.That(form, Does.Not.Contain("secret seven").And.Not.Contain("ecret letter").And.Not.Contain("secret remark").And.Not.Contain("hush-hush"));
        }

        Assert.That(Ids(_desk.Whole()), Is.SupersetOf(new[] { "P6", "P7" }));
        Assert.That(ReportPage.Write(_desk.Whole()), Does.Contain("hush-hush").And.Contain("Secret letter"));
    }

    [Test]
    public void Redacted_words_are_nowhere_and_why_is_said()
    {
        foreach (var form in Forms(_desk.Whole()))
        {
            Assert.That(form, Does.Not.Contain("flibbertigibbet").And.Contain("sent by mistake"));
        }
    }

    [TestCaseSource(nameof(Queries))]
    public void Every_number_is_a_line_of_the_ledger_and_every_record_has_its_own(AuditQuery query)
    {
        var report = _desk.Report(query);
        var ledger = _desk.Store.Entries().ToDictionary(e => e.Number);
        Assert.That(report.Lines.Select(l => l.Entry.Hash), Is.EqualTo(report.Lines.Select(l => ledger[l.Number].Hash)));
        Assert.That(report.Lines.Select(l => l.Number), Is.Ordered.And.Unique);
        foreach (var (record, trail) in report.Trails)
        {
            Assert.That(trail.Lines, Does.Contain(trail.Made), record);
            Assert.That(trail.Lines.Where(l => l != trail.Made), Is.All.Matches<Ledger.LoggedLine>(l => report.Scope.Holds(l!)), record);
        }

        Assert.That(AuditTable.Rows(report).Select(r => long.Parse(r[0], System.Globalization.CultureInfo.InvariantCulture)), Is.All.Matches<long>(ledger.ContainsKey));
        Assert.That(AuditTable.Rows(report), Is.All.Matches<ValueList<string>>(r => r!.Count == AuditTable.Columns.Count));
    }

    [Test]
    public void Filters_combine()
    {
        Assert.That(Ids(_desk.Report(new AuditQuery { Paragraph = "60" })), Is.EqualTo(new[] { "P8" }));
        Assert.That(Ids(_desk.Report(new AuditQuery { Paragraph = "60", By = "UNESCO" })), Is.Empty);
        Assert.That(Ids(_desk.Report(new AuditQuery { By = "Organization C" })), Is.EqualTo(new[] { "P9", "P8" }));
        Assert.That(Ids(_desk.Report(new AuditQuery { Until = new DateOnly(2020, 1, 1) })), Is.Empty);
        Assert.That(_desk.Report(new AuditQuery { By = "Group B" }).Positions.Select(p => p.Position.Id.ToString()), Is.EqualTo(new[] { "Q1" }));
        Assert.That(_desk.Report(new AuditQuery { Paragraph = "22" }).Submissions.Select(s => s.Submission.Id.ToString()), Is.EqualTo(new[] { "S1" }));
    }

    [Test]
    public void What_is_not_there_is_said_all_at_once()
    {
        var problems = ReportAudit.Run(_desk.Store, null, new AuditQuery { By = "Nobody", Paragraph = "999", Since = new DateOnly(2026, 2, 2), Until = new DateOnly(2026, 2, 1) }).Problems;
        Assert.That(problems, Has.Count.EqualTo(3));
    }

    [Test]
    public void The_page_is_well_formed_and_its_links_lead_somewhere()
    {
        var page = XDocument.Parse(ReportPage.Write(_desk.Whole()));
        var ids = page.Descendants().Attributes("id").Select(a => a.Value).ToList();
        Assert.That(ids, Is.Unique);
        Assert.That(page.Descendants("a").Select(a => a.Attribute("href")!.Value[1..]), Is.SubsetOf(ids));
        Assert.That(page.Descendants().Any(e => e.Name.LocalName == "script"), Is.False);
    }

    [Test]
    public void The_page_holds_the_seal_as_a_check_reads_it()
    {
        var report = _desk.Report();
        Assert.That(Verification.Seal.Read(ReportPage.Write(report)), Is.EqualTo((report.Seal.Line, report.Seal.Hash, (string?)null)));
    }

    private static IEnumerable<AuditQuery> Queries() =>
        from name in new[] { null, "UNESCO", "Delegation A" }
        from place in new[] { null, "22", "60" }
        from since in new DateOnly?[] { null, new DateOnly(2020, 1, 1), new DateOnly(2999, 1, 1) }
        select new AuditQuery { By = name, Paragraph = place, Since = since };

    private static IEnumerable<string> Forms(AuditReport report) =>
    [
        ReportPage.Write(report),
        System.Text.Encoding.UTF8.GetString(AuditTable.Write(report)),
        string.Join('\n', Word.Export.DemoExportTests.Texts(Amendments.Word.Reports.AuditReportDocument.Write(report))),
    ];

    private static IEnumerable<string> Ids(AuditReport report) => report.Proposals.Select(p => p.Proposal.Id.ToString());
}

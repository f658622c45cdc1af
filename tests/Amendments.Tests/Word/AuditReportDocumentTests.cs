using Amendments.Tests.Audits;
using Amendments.Tests.Word.Export;
using Amendments.Word.Linting;
using Amendments.Word.Packaging;
using Amendments.Word.Reports;
using NUnit.Framework;

namespace Amendments.Tests.Word;

internal sealed class AuditReportDocumentTests
{
    [Test]
    public void The_validator_and_the_linter_report_nothing_and_a_second_document_is_identical()
    {
        using var desk = new AuditDesk();
        var written = AuditReportDocument.Write(desk.Whole());
        Assert.That(DemoExportTests.Validate(written), Is.Empty);
        Assert.That(WordLinter.Lint(DocxPackage.Open(written)), Is.Empty);
        Assert.That(AuditReportDocument.Write(desk.Whole()), Is.EqualTo(written));
    }

    [Test]
    public void Every_proposal_has_a_heading_and_every_line_is_listed()
    {
        using var desk = new AuditDesk();
        var report = desk.Report();
        var texts = DemoExportTests.Texts(AuditReportDocument.Write(report));
        Assert.That(report.Proposals.Select(p => p.Proposal.Id), Is.All.Matches<Id<Amendments.Proposals.Proposal>>(id => texts.Any(t => t.StartsWith($"{id}  ", StringComparison.Ordinal))));
        Assert.That(report.Lines, Is.All.Matches<Ledger.LoggedLine>(l => texts.Any(t => t.Contains($"{l!.Number} {l.Entry.Hash[..16]}", StringComparison.Ordinal))));
    }
}

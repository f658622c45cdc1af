using Amendments.Intake;
using Amendments.Proposals;
using NUnit.Framework;

namespace Amendments.Tests.Intake;

public sealed class ProposalFileTests
{
    [Test]
    public void Every_operation_can_be_written()
    {
        foreach (var name in OperationName.All)
        {
            var outcome = ProposalFile.Read($$"""
                { "version": 1, "by": "A", "items": [ { "operation": "{{name}}", "target": "22", "old": "x", "to": "after 30", "wording": "y" } ] }
                """);
            Assert.That(outcome.Problems, Is.Empty);
            Assert.That(OperationName.Of(((Item.Proposal)outcome.Value![0]).Readings[0].Operation), Is.EqualTo(name));
        }
    }

    [Test]
    public void Everything_that_is_wrong_is_told_at_once_with_its_place()
    {
        var outcome = ProposalFile.Read("""
            { "version": 1, "items": [
              { "operation": "replace", "target": "22", "by": "A" },
              { "operation": "replace-words", "target": "somewhere", "old": 5, "by": "A", "colour": "red" },
              { "operation": "append", "target": "22", "wording": "x" },
              { "position": "maybe", "proposal": "P1", "by": "A" } ] }
            """);
        Assert.That(outcome.Problems.Select(p => p.Where), Is.SupersetOf(new[]
        {
            "items[0].operation", "items[1].target", "items[1].old", "items[1].colour", "items[2].by", "items[3].position",
        }));
    }

    [TestCase("not json", "line 1")]
    [TestCase("[]", "file")]
    [TestCase("""{ "version": 2, "items": [] }""", "file.version")]
    [TestCase("""{ "version": 1, "items": {} }""", "file.items")]
    [TestCase("""{ "version": 1, "items": [ 3 ], "by": "A" }""", "items[0]")]
    public void A_file_of_another_shape_is_refused(string json, string where) =>
        Assert.That(ProposalFile.Read(json).Problems.Select(p => p.Where), Does.Contain(where));
}

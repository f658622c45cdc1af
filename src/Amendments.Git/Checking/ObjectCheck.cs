using Amendments.Git.Objects;
using Amendments.Git.Repositories;
using Amendments.Verification;
using LibGit2Sharp;

namespace Amendments.Git.Checking;

/// <summary>Checks that every object of a history is there, and that its bytes are those that its name says.</summary>
internal sealed class ObjectCheck(Repository repository, PackSweep packs, ExpectedObjects expected, FaultList faults)
{
    /// <returns>How many objects there should be.</returns>
    public long Run()
    {
        foreach (var name in expected.Names)
        {
            Check(name);
        }

        foreach (var (file, wrong) in packs.WrongFiles)
        {
            Add(file, wrong, "What git shows of the lines whose objects are in it.");
        }

        return expected.Names.Count;
    }

    private void Check(ObjectName name)
    {
        if (packs.Spoilt.TryGetValue(name, out var wrong))
        {
            AddObject(name, Unreadable(wrong));
        }
        else if (!packs.Whole.Contains(name))
        {
            CheckElsewhere(name);
        }
    }

    // A file of its own, or in a pack that could not be read.
    private void CheckElsewhere(ObjectName name)
    {
        var id = name.ToString();
        try
        {
            if (!LooseObject.Check(repository.Info.Path, id) && repository.Lookup(new ObjectId(id)) is null)
            {
                AddObject(name, "It is missing.");
            }
        }
        catch (LibGit2SharpException e)
        {
            AddObject(name, Unreadable(e.Message));
        }
    }

    private static string Unreadable(string why) => $"It cannot be read ({why.TrimEnd('.')}).";

    private void AddObject(ObjectName name, string found) => Add($"object {name}", found, "What git shows of the lines whose files, folders or messages stand in it.");

    private void Add(string where, string found, string affects) => faults.Add(new Fault(
        FaultKind.History, $"history.git, {where}", found, affects, "If the ledger verifies, make the history again from it: amend rebuild --history."));
}

using Amendments.Git.Objects;
using Amendments.Git.Repositories;
using Amendments.Verification;
using LibGit2Sharp;

namespace Amendments.Git.Checking;

/// <summary>Checks that every object of a history is there, and that its bytes are those that its name says.</summary>
internal sealed class ObjectCheck(PackSweep packs, FaultList faults)
{
    /// <summary>Tells what is wrong with the packs.</summary>
    public void TellPacks()
    {
        foreach (var (name, wrong) in packs.Spoilt)
        {
            AddObject(name, Unreadable(wrong));
        }

        foreach (var (file, wrong) in packs.WrongFiles)
        {
            Add(file, wrong, "What git shows of the lines whose objects are in it.");
        }
    }

    /// <summary>Checks the objects; no pack may be damaged.</summary>
    public void Run(Repository repository, ExpectedObjects expected)
    {
        foreach (var name in expected.Names.Except(packs.Whole))
        {
            Check(repository, name);
        }
    }

    // A file of its own, or in a pack that came meanwhile.
    private void Check(Repository repository, ObjectName name)
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

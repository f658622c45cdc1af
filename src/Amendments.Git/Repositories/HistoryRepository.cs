using Amendments.Git.Objects;
using Amendments.Git.Trees;
using Amendments.History;
using LibGit2Sharp;

namespace Amendments.Git.Repositories;

/// <summary>The bare repository of a history, by means of libgit2. It is configured by nobody: every name that a commit bears comes from the ledger.</summary>
internal sealed class HistoryRepository : IDisposable
{
    /// <summary>The one branch.</summary>
    public const string Branch = "refs/heads/main";

    /// <summary>How the names of tags begin.</summary>
    public const string Tags = "refs/tags/";

    private HistoryRepository(Repository inner) => Inner = inner;

    /// <summary>The repository itself.</summary>
    public Repository Inner { get; }

    /// <summary>The last commit; null when there is none.</summary>
    /// <exception cref="LibGit2SharpException">It is missing or spoilt.</exception>
    public Commit? Last => Inner.Refs[Branch] is DirectReference branch
        ? Checked(branch.TargetIdentifier).Lookup<Commit>(branch.TargetIdentifier) ?? throw new LibGit2SharpException($"the last commit, {branch.TargetIdentifier}, is missing")
        : null;

    /// <summary>Opens one.</summary>
    public static HistoryRepository Open(string folder) => Libgit2.Translated(folder, () => new HistoryRepository(new Repository(folder)));

    /// <summary>Makes one.</summary>
    public static HistoryRepository Make(string folder) => Libgit2.Translated(folder, () =>
    {
        Repository.Init(folder, isBare: true);
        var made = new HistoryRepository(new Repository(folder));
        made.Inner.Refs.UpdateTarget("HEAD", Branch);
        return made;
    });

    /// <summary>The line that a commit holds.</summary>
    /// <exception cref="HistoryException">It names none.</exception>
    public static HistoryHead Line(Commit commit) => CommitMessage.Read(commit.Message) is var (number, hash)
        ? new HistoryHead(number, hash, commit.Sha)
        : throw new HistoryException($"The last commit of history.git, {commit.Sha[..12]}, names no line of the ledger: somebody else made it. Run “amend verify”.");

    /// <summary>The files of a commit.</summary>
    public Folder Files(Commit? commit) => new(commit is null ? null : ObjectName.Parse(commit.Tree.Sha), Read);

    /// <summary>Lets a tag and then the branch point to new commits: when it ends between the two, the same tags are written again.</summary>
    public void Move(IEnumerable<(string Name, RawObject Tag)> tags, string last)
    {
        foreach (var (name, tag) in tags)
        {
            ReferenceFile.Write(Inner, Tags + name, new ObjectId(tag.Name.ToString()));
        }

        ReferenceFile.Write(Inner, Branch, new ObjectId(last));
    }

    /// <inheritdoc />
    public void Dispose() => Inner.Dispose();

    private IEnumerable<(string Name, ObjectName Object)> Read(ObjectName name)
    {
        var id = name.ToString();
        var tree = Checked(id).Lookup<Tree>(id) ?? throw new LibGit2SharpException($"the folder {id} is missing");
        return tree.Select(e => (e.TargetType == TreeEntryTargetType.Tree ? e.Name + "/" : e.Name, ObjectName.Parse(e.Target.Sha)));
    }

    private Repository Checked(string id)
    {
        LooseObject.Check(Inner.Info.Path, id);
        return Inner;
    }
}

using System.Text.RegularExpressions;
using System.Xml.Linq;
using Amendments.Tests.Fixtures;
using NUnit.Framework;

namespace Amendments.Tests.Architecture;

// Front ends -> adapters -> Amendments. The core knows DiffPlex only.

/// <summary>Holds the directions of the architecture, read from the project files and the source.</summary>
public sealed partial class DirectionTests
{
    private static readonly Dictionary<string, (string[] Projects, string[] Packages)> Allowed = new()
    {
        ["Amendments"] = ([], ["DiffPlex"]),
        ["Amendments.Word"] = (["Amendments"], ["DocumentFormat.OpenXml"]),
        ["Amendments.Readers"] = (["Amendments"], ["AngleSharp"]),
        ["Amendments.Sqlite"] = (["Amendments"], ["Dapper", "Microsoft.Data.Sqlite"]),
        ["Amendments.Git"] = (["Amendments"], ["LibGit2Sharp"]),
        ["Amendments.Cli"] = (["Amendments", "Amendments.Word", "Amendments.Readers", "Amendments.Sqlite", "Amendments.Git"], ["System.CommandLine", "Spectre.Console"]),
        ["Amendments.Web"] = (["Amendments", "Amendments.Word", "Amendments.Readers", "Amendments.Sqlite", "Amendments.Git"], []),
    };

    private static IEnumerable<string> Projects() =>
        Directory.EnumerateFiles(Repository.PathTo("src"), "*.csproj", SearchOption.AllDirectories).Select(p => Path.GetFileNameWithoutExtension(p)!).Order(StringComparer.Ordinal);

    [TestCaseSource(nameof(Projects))]
    public void A_project_references_only_what_it_may(string project)
    {
        Assert.That(Allowed.Keys, Does.Contain(project), "A new project needs a line in this test and in the architecture.");
        var file = XDocument.Load(Repository.PathTo("src", project, project + ".csproj"));
        Assert.Multiple(() =>
        {
            Assert.That(Includes(file, "ProjectReference").Select(i => Path.GetFileNameWithoutExtension(i)), Is.SubsetOf(Allowed[project].Projects));
            Assert.That(Includes(file, "PackageReference"), Is.SubsetOf(Allowed[project].Packages));
            Assert.That(Includes(file, "FrameworkReference"), Is.SubsetOf(project == "Amendments.Web" ? ["Microsoft.AspNetCore.App"] : Array.Empty<string>()));
        });
    }

    [TestCaseSource(nameof(Projects))]
    public void A_project_uses_only_namespaces_that_it_may(string project)
    {
        var adapters = Allowed.Keys.Where(k => k != "Amendments" && k != project && !Allowed[project].Projects.Contains(k)).ToList();
        Assert.That(
            from source in Sources(project)
            from adapter in adapters
            where Regex.IsMatch(source.Text, $@"\b{Regex.Escape(adapter)}\b")
            select $"{source.Name} names {adapter}",
            Is.Empty);
    }

    [TestCaseSource(nameof(Projects))]
    public void Every_file_is_in_the_namespace_of_its_folder(string project) => Assert.That(
        from source in Sources(project)
        let declared = Namespace().Match(source.Text)
        where declared.Success
        let expected = string.Join('.', [project, .. source.Name.Split(Path.DirectorySeparatorChar).SkipLast(1)])
        where declared.Groups[1].Value != expected
        select $"{source.Name} is in {declared.Groups[1].Value}, not in {expected}",
        Is.Empty);

    private static IEnumerable<string> Includes(XDocument project, string element) =>
        project.Descendants(element).Select(e => (string)e.Attribute("Include")!);

    // Comments and texts in quotation marks say what they like.
    private static IEnumerable<(string Name, string Text)> Sources(string project)
    {
        var folder = Repository.PathTo("src", project);
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(path => (Name: Path.GetRelativePath(folder, path), Path: path))
            .Where(f => f.Name.Split(Path.DirectorySeparatorChar)[0] is not ("bin" or "obj"))
            .Select(f => (f.Name, Said().Replace(File.ReadAllText(f.Path), string.Empty)));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"//.*$|""(?:[^""\\\n]|\\.)*""", RegexOptions.Multiline)]
    private static partial Regex Said();
}

using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Amendments.Papers;
using NUnit.Framework;

namespace Amendments.Tests.Architecture;

/// <summary>The core does no I/O and knows no clock and no environment; read from what the compiled library refers to.</summary>
public sealed class CoreTests
{
    private static readonly string[] Forbidden =
    [
        "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.Path.GetFullPath", "System.IO.Path.GetTempPath", "System.IO.Path.GetTempFileName", "System.IO.Path.Exists",
        "System.Console", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch", "System.Random", "System.Environment",
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now", "System.DateTimeOffset.get_UtcNow",
        "System.TimeProvider.get_System", "System.Guid.NewGuid", "System.Guid.CreateVersion7",
    ];

    [Test]
    public void The_core_does_not_touch_the_machine() => Assert.That(
        Referred().Where(name => name.StartsWith("System.Net.", StringComparison.Ordinal) || Forbidden.Any(f => name == f || name.StartsWith(f + ".", StringComparison.Ordinal))),
        Is.Empty);

    [Test]
    public void The_core_is_built_on_nothing_but_DiffPlex() => Assert.That(
        typeof(Draft).Assembly.GetReferencedAssemblies().Select(a => a.Name).Where(n => !n!.StartsWith("System.", StringComparison.Ordinal)),
        Is.EquivalentTo(["DiffPlex"]));

    // "System.DateTime.get_Now". Iterators ask for the current thread; that is the compiler's doing.
    private static List<string> Referred()
    {
        using var file = new PEReader(File.OpenRead(typeof(Draft).Assembly.Location));
        var metadata = file.GetMetadataReader();
        return [.. metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(m => m.Parent.Kind == HandleKind.TypeReference)
            .Select(m => $"{Name(metadata, (TypeReferenceHandle)m.Parent)}.{metadata.GetString(m.Name)}")
            .Where(name => name != "System.Environment.get_CurrentManagedThreadId")];
    }

    private static string Name(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
    }
}

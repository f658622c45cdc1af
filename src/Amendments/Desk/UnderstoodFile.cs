using Amendments.Documents;
using Amendments.Intake;

namespace Amendments.Desk;

/// <summary>The file of a submission with what was read and found in it.</summary>
/// <param name="File">Its name, hash and length.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Document">What was read.</param>
/// <param name="Found">What was found, end to end.</param>
public sealed record UnderstoodFile(SourceFile File, ReadOnlyMemory<byte> Bytes, ReadDocument Document, ValueList<Found> Found);

using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Cli.Policies;

/// <summary>A policy file as the compiler would hand it to the analyzers.</summary>
/// <param name="path">As messages name it.</param>
/// <param name="fullPath">As it is opened.</param>
internal sealed class FileText(string path, string fullPath) : AdditionalText
{
    /// <summary>Far beyond what the reader takes; what is larger is not even read.</summary>
    private const long MaximumBytes = 64 * 1024 * 1024;

    public string FullPath => fullPath;

    public override string Path => path;

    /// <summary>Null when it cannot be read, which the policy's reader reports.</summary>
    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        try
        {
            using var stream = File.OpenRead(fullPath);
            return stream.Length > MaximumBytes ? null : SourceText.From(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

using System.Text.Json;

namespace PurposeAnalyzers.Cli.Sarif;

/// <summary>Reads JSON of any size in bounded memory: token by token, and the elements of an array one at a time.</summary>
/// <param name="limit">How many bytes one token or one array element may have.</param>
internal sealed class JsonStream(Stream stream, int limit)
{
    private const int FirstSize = 64 * 1024;

    private byte[] buffer = new byte[Math.Min(FirstSize, limit)];
    private int start;
    private int end;
    private bool isFinal;
    private JsonReaderState state = new(new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

    /// <summary>The kind of the token that was read last.</summary>
    public JsonTokenType Token { get; private set; }

    /// <summary>How deep that token lies.</summary>
    public int Depth { get; private set; }

    /// <summary>That token's text, if it is a property name or a string.</summary>
    public string? Text { get; private set; }

    /// <summary>Passes over a byte order mark.</summary>
    public void SkipMark()
    {
        Fill();
        if (buffer.AsSpan(start, end - start).StartsWith("\uFEFF"u8))
        {
            start += 3;
        }
    }

    /// <summary>False at the end of the stream.</summary>
    /// <exception cref="JsonException">It is no JSON, or ends in the middle.</exception>
    public bool Read()
    {
        while (true)
        {
            var reader = NewReader();
            var isRead = reader.Read();
            if (isRead)
            {
                Token = reader.TokenType;
                Depth = reader.CurrentDepth;
                Text = Token is JsonTokenType.PropertyName or JsonTokenType.String ? reader.GetString() : null;
            }

            Commit(reader);
            if (isRead || isFinal)
            {
                return isRead;
            }

            Fill();
        }
    }

    /// <summary>After a property's name: passes over its value.</summary>
    public void SkipValue()
    {
        Read();
        SkipRest();
    }

    /// <summary>The property's value that follows, if it is a string; anything else is passed over.</summary>
    public string? ReadText()
    {
        Read();
        var text = Token == JsonTokenType.String ? Text : null;
        SkipRest();
        return text;
    }

    /// <summary>Within an array: the next element. The document is good until the next read.</summary>
    public JsonElementRead ReadElement(out JsonDocument? element)
    {
        element = null;
        while (true)
        {
            var reader = NewReader();
            if (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.StartObject)
                {
                    Token = reader.TokenType;
                    Depth = reader.CurrentDepth;
                    Commit(reader);
                    SkipRest();
                    return Token == JsonTokenType.EndArray ? JsonElementRead.End : JsonElementRead.Skipped;
                }

                var from = start + (int)reader.TokenStartIndex;
                var opened = reader;
                if (reader.TrySkip())
                {
                    var length = start + (int)reader.BytesConsumed - from;
                    Commit(reader);
                    element = JsonDocument.Parse(buffer.AsMemory(from, length));
                    return JsonElementRead.Object;
                }

                if (end - from >= limit)
                {
                    Token = opened.TokenType;
                    Depth = opened.CurrentDepth;
                    Commit(opened);
                    SkipRest();
                    return JsonElementRead.Skipped;
                }
            }

            if (isFinal)
            {
                throw new JsonException();
            }

            Fill();
        }
    }

    /// <summary>If the token read last opens something: to its end.</summary>
    private void SkipRest()
    {
        if (Token is not (JsonTokenType.StartObject or JsonTokenType.StartArray))
        {
            return;
        }

        var (opened, depth) = (Token, Depth);
        while (Depth != depth || Token is not (JsonTokenType.EndObject or JsonTokenType.EndArray))
        {
            if (!SkipToken())
            {
                throw new JsonException();
            }
        }

        Token = opened;
    }

    /// <summary><see cref="Read"/>, without making a text of the token.</summary>
    private bool SkipToken()
    {
        while (true)
        {
            var reader = NewReader();
            var isRead = reader.Read();
            (Token, Depth) = isRead ? (reader.TokenType, reader.CurrentDepth) : (Token, Depth);
            Commit(reader);
            if (isRead || isFinal)
            {
                return isRead;
            }

            Fill();
        }
    }

    private Utf8JsonReader NewReader() => new(buffer.AsSpan(start, end - start), isFinal, state);

    private void Commit(Utf8JsonReader reader)
    {
        state = reader.CurrentState;
        start += (int)reader.BytesConsumed;
    }

    /// <summary>Reads on, keeping what is not consumed yet. The space doubles, so that an element is begun anew only a few times.</summary>
    private void Fill()
    {
        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            (start, end) = (0, end - start);
        }

        if (end == buffer.Length)
        {
            if (buffer.Length >= limit)
            {
                throw new JsonException();
            }

            Array.Resize(ref buffer, Math.Min(buffer.Length * 2, limit));
        }

        var count = stream.ReadAtLeast(buffer.AsSpan(end), buffer.Length - end, throwOnEndOfStream: false);
        isFinal = end + count < buffer.Length;
        end += count;
    }
}

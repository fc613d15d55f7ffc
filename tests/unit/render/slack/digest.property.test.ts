import { slackDigest } from '../../../../src/render/slack/digest.ts';
import { describeDigests } from '../../../contract/chat-digest.ts';
import { digestReader } from './digest-reader.ts';

describeDigests('slackDigest', { ...digestReader, draw: slackDigest });

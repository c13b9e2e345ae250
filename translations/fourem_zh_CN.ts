<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>TraceText</name>
    <message>
        <source>(see above)</source>
        <translation>（见上文）</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
</context>
<context>
    <name>actuals</name>
    <message>
        <source>as many runs, or the same while</source>
        <translation>同样多次运行，或同一段时间</translation>
    </message>
    <message>
        <source>as many requests</source>
        <translation>同样多的请求</translation>
    </message>
    <message>
        <source>partly as many requests, partly whole runs</source>
        <translation>一部分按请求数，一部分按整次运行</translation>
    </message>
    <message>
        <source>nothing: the plan has no figure for what was measured</source>
        <translation>无：计划中没有与实测相对应的数值</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>text generation</source>
        <translation>文本生成</translation>
    </message>
    <message>
        <source>diffusion</source>
        <translation>扩散</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
</context>
<context>
    <name>catalogue</name>
    <message>
        <source>Embodied emissions of a two-socket server without accelerators</source>
        <translation>不含加速器的双路服务器的隐含排放</translation>
    </message>
    <message>
        <source>Host power by chip power</source>
        <translation>主机功率与芯片功率之比</translation>
    </message>
    <message>
        <source>Server power by chip power, without the server&apos;s base</source>
        <translation>服务器功率与芯片功率之比，不含服务器基础功率</translation>
    </message>
    <message>
        <source>Base power of a server, processors and memory</source>
        <translation>服务器基础功率，处理器与内存</translation>
    </message>
    <message>
        <source>Network power share, one node</source>
        <translation>网络功率份额，单节点</translation>
    </message>
    <message>
        <source>Network power share, up to 256 chips</source>
        <translation>网络功率份额，至多 256 芯片</translation>
    </message>
    <message>
        <source>Network power share, larger clusters</source>
        <translation>网络功率份额，更大的集群</translation>
    </message>
    <message>
        <source>Idle reserve of online serving</source>
        <translation>在线服务的空闲预留</translation>
    </message>
    <message>
        <source>Idle reserve of own batch machines</source>
        <translation>自有批处理机器的空闲预留</translation>
    </message>
    <message>
        <source>Idle reserve of dedicated cloud batch</source>
        <translation>云端专用批处理的空闲预留</translation>
    </message>
    <message>
        <source>Campaign efficiency from 14 days</source>
        <translation>14 天以上大规模训练的效率</translation>
    </message>
    <message>
        <source>Campaign efficiency up to 24 hours</source>
        <translation>24 小时以内训练的效率</translation>
    </message>
    <message>
        <source>Wall time up to which a job is short</source>
        <translation>视为短任务的最长运行时间</translation>
    </message>
    <message>
        <source>Wall time from which a job is a campaign</source>
        <translation>视为大规模训练的最短运行时间</translation>
    </message>
    <message>
        <source>Failures a chip-hour</source>
        <translation>每芯片小时故障数</translation>
    </message>
    <message>
        <source>Checkpoint stall, blocking</source>
        <translation>检查点停顿，阻塞</translation>
    </message>
    <message>
        <source>Checkpoint stall, asynchronous</source>
        <translation>检查点停顿，异步</translation>
    </message>
    <message>
        <source>Restart after a failure</source>
        <translation>故障后重启</translation>
    </message>
    <message>
        <source>Restart after a failure, automated</source>
        <translation>故障后自动重启</translation>
    </message>
    <message>
        <source>Utilisation exponent of sequence length</source>
        <translation>利用率随序列长度的指数</translation>
    </message>
    <message>
        <source>Utilisation factor of full recomputation</source>
        <translation>完全重计算的利用率因子</translation>
    </message>
    <message>
        <source>Least utilisation in training</source>
        <translation>训练的最低利用率</translation>
    </message>
    <message>
        <source>Utilisation on the FP8 peak by that on the 16-bit peak</source>
        <translation>相对 FP8 峰值与相对 16 位峰值的利用率之比</translation>
    </message>
    <message>
        <source>Training utilisation by best measured matmul share</source>
        <translation>训练利用率与实测最佳矩阵乘份额之比</translation>
    </message>
    <message>
        <source>Share of the benchmark utilisation that a campaign of a 10-billion-parameter model reaches</source>
        <translation>百亿参数模型的大规模训练达到基准测试利用率的份额</translation>
    </message>
    <message>
        <source>Exponent of the active parameters in it</source>
        <translation>其中激活参数的指数</translation>
    </message>
    <message>
        <source>Utilisation of mixtures of experts in training, over that of dense models</source>
        <translation>混合专家模型与稠密模型的训练利用率之比</translation>
    </message>
    <message>
        <source>Mean chip power of a campaign over its design power</source>
        <translation>大规模训练的平均芯片功率与设计功率之比</translation>
    </message>
    <message>
        <source>Power curve of a device that trains alone</source>
        <translation>单设备训练的功率曲线</translation>
    </message>
    <message>
        <source>Share of the peak rate reached in training on one device</source>
        <translation>单设备训练达到峰值速率的份额</translation>
    </message>
    <message>
        <source>Efficiency of convolutions over that of encoders, one device</source>
        <translation>卷积与编码器的效率之比，单设备</translation>
    </message>
    <message>
        <source>Share of the 16-bit peak rate reached in tuning a language model on one device</source>
        <translation>单设备微调语言模型达到 16 位峰值速率的份额</translation>
    </message>
    <message>
        <source>Share of the bandwidth reached by the optimiser</source>
        <translation>优化器达到的带宽份额</translation>
    </message>
    <message>
        <source>Time of one launch in training</source>
        <translation>训练中一次启动的时间</translation>
    </message>
    <message>
        <source>Time of a launch in training, over that of Volta</source>
        <translation>训练中一次启动的时间与 Volta 之比</translation>
    </message>
    <message>
        <source>Launches a layer that follow each other in a training step</source>
        <translation>一个训练步中每层依次的启动数</translation>
    </message>
    <message>
        <source>Launches of a training step of an image model</source>
        <translation>图像模型一个训练步的启动数</translation>
    </message>
    <message>
        <source>Bytes a parameter that Adam reads and writes in a step</source>
        <translation>Adam 每步每参数读写的字节数</translation>
    </message>
    <message>
        <source>Bytes a frozen parameter that a step reads</source>
        <translation>每步每个冻结参数读取的字节数</translation>
    </message>
    <message>
        <source>Spread of training, gpu</source>
        <translation>训练的离散程度，GPU</translation>
    </message>
    <message>
        <source>Spread of training, tpu</source>
        <translation>训练的离散程度，TPU</translation>
    </message>
    <message>
        <source>Spread of training, images</source>
        <translation>训练的离散程度，图像</translation>
    </message>
    <message>
        <source>Spread of training, encoder</source>
        <translation>训练的离散程度，编码器</translation>
    </message>
    <message>
        <source>Spread of training, encoder, A40</source>
        <translation>训练的离散程度，编码器，A40</translation>
    </message>
    <message>
        <source>Spread of training, encoder, V100 PCIe</source>
        <translation>训练的离散程度，编码器，V100 PCIe</translation>
    </message>
    <message>
        <source>Spread of training, language</source>
        <translation>训练的离散程度，语言</translation>
    </message>
    <message>
        <source>Power of a stalled chip by its design power</source>
        <translation>停顿芯片的功率与设计功率之比</translation>
    </message>
    <message>
        <source>Memory kept free in training</source>
        <translation>训练时保留的空闲内存</translation>
    </message>
    <message>
        <source>Memory used in serving</source>
        <translation>服务时使用的内存</translation>
    </message>
    <message>
        <source>Memory of the serving software a chip</source>
        <translation>推理软件每芯片占用的内存</translation>
    </message>
    <message>
        <source>Load a replica by its limit</source>
        <translation>每个副本的负载与其上限之比</translation>
    </message>
    <message>
        <source>State a parameter, mixed precision with Adam</source>
        <translation>每参数状态，混合精度 Adam</translation>
    </message>
    <message>
        <source>State a parameter, FP32 gradients</source>
        <translation>每参数状态，FP32 梯度</translation>
    </message>
    <message>
        <source>State a parameter, 8-bit Adam</source>
        <translation>每参数状态，8 位 Adam</translation>
    </message>
    <message>
        <source>State a parameter, pure bf16</source>
        <translation>每参数状态，纯 bf16</translation>
    </message>
    <message>
        <source>Weight a parameter, 16 bit</source>
        <translation>每参数权重，16 位</translation>
    </message>
    <message>
        <source>Gradient a parameter, 16 bit</source>
        <translation>每参数梯度，16 位</translation>
    </message>
    <message>
        <source>Optimizer state a parameter</source>
        <translation>每参数优化器状态</translation>
    </message>
    <message>
        <source>Weight a parameter, NF4 with double quantisation</source>
        <translation>每参数权重，NF4 双重量化</translation>
    </message>
    <message>
        <source>State an adapter parameter</source>
        <translation>每个适配器参数的状态</translation>
    </message>
    <message>
        <source>Activations a token, layer and width</source>
        <translation>每词元、层与宽度的激活值</translation>
    </message>
    <message>
        <source>Activations of attention scores a head and token pair</source>
        <translation>每注意力头与词元对的注意力分数激活值</translation>
    </message>
    <message>
        <source>Activations a token, layer and width, full recomputation</source>
        <translation>每词元、层与宽度的激活值，完全重计算</translation>
    </message>
    <message>
        <source>Rank of adapters</source>
        <translation>适配器的秩</translation>
    </message>
    <message>
        <source>Utilisation of LoRA by that of full tuning</source>
        <translation>LoRA 与全量微调的利用率之比</translation>
    </message>
    <message>
        <source>Time of QLoRA by that of LoRA</source>
        <translation>QLoRA 与 LoRA 的时间之比</translation>
    </message>
    <message>
        <source>Trials of random search by trials of Bayesian optimisation</source>
        <translation>随机搜索与贝叶斯优化的试验数之比</translation>
    </message>
    <message>
        <source>Halving rate of successive halving</source>
        <translation>逐次减半的减半率</translation>
    </message>
    <message>
        <source>Confidence of random search</source>
        <translation>随机搜索的置信度</translation>
    </message>
    <message>
        <source>Best share that random search aims at</source>
        <translation>随机搜索所求的最优份额</translation>
    </message>
    <message>
        <source>Share of the planned steps that early stopping uses</source>
        <translation>早停所用的计划步数份额</translation>
    </message>
    <message>
        <source>All compute by that of the final run</source>
        <translation>全部计算量与最终运行之比</translation>
    </message>
    <message>
        <source>All compute by that of the final run, with RL or heavy search</source>
        <translation>全部计算量与最终运行之比，含强化学习或大量搜索</translation>
    </message>
    <message>
        <source>Replayed data in continued training</source>
        <translation>持续训练中的回放数据</translation>
    </message>
    <message>
        <source>Share of failed and duplicated runs</source>
        <translation>失败与重复运行的份额</translation>
    </message>
    <message>
        <source>Share of failed and duplicated runs under MLOps</source>
        <translation>采用 MLOps 时失败与重复运行的份额</translation>
    </message>
    <message>
        <source>Utilisation of own data-processing machines</source>
        <translation>自有数据处理机器的利用率</translation>
    </message>
    <message>
        <source>Utilisation of managed data processing</source>
        <translation>托管数据处理的利用率</translation>
    </message>
    <message>
        <source>Peak by mean of daily demand</source>
        <translation>日需求的峰均比</translation>
    </message>
    <message>
        <source>Prompt of a chat request</source>
        <translation>对话请求的提示</translation>
    </message>
    <message>
        <source>Answer of a chat request</source>
        <translation>对话请求的回答</translation>
    </message>
    <message>
        <source>Prompt of a code completion</source>
        <translation>代码补全的提示</translation>
    </message>
    <message>
        <source>Answer of a code completion</source>
        <translation>代码补全的回答</translation>
    </message>
    <message>
        <source>Squared variation of arrivals</source>
        <translation>到达的平方变异系数</translation>
    </message>
    <message>
        <source>Squared variation of arrivals, code</source>
        <translation>到达的平方变异系数，代码</translation>
    </message>
    <message>
        <source>Hits of a semantic cache</source>
        <translation>语义缓存命中率</translation>
    </message>
    <message>
        <source>Hits of a semantic cache that are right</source>
        <translation>语义缓存命中的正确率</translation>
    </message>
    <message>
        <source>Server energy of one look-up in a semantic cache</source>
        <translation>语义缓存一次查询的服务器能耗</translation>
    </message>
    <message>
        <source>Server energy of one retrieval</source>
        <translation>一次检索的服务器能耗</translation>
    </message>
    <message>
        <source>Hits of a prefix cache, chat</source>
        <translation>前缀缓存命中率，对话</translation>
    </message>
    <message>
        <source>Hits of a prefix cache, agents and retrieval</source>
        <translation>前缀缓存命中率，智能体与检索</translation>
    </message>
    <message>
        <source>Acceptance of drafted tokens</source>
        <translation>草拟词元的接受率</translation>
    </message>
    <message>
        <source>Drafted tokens a step</source>
        <translation>每步草拟的词元数</translation>
    </message>
    <message>
        <source>Cost of a drafted token by a step</source>
        <translation>草拟一个词元的成本与一步之比</translation>
    </message>
    <message>
        <source>Share of peak compute reached by models that answer in one pass</source>
        <translation>一遍作答的模型达到峰值算力的份额</translation>
    </message>
    <message>
        <source>Share of memory bandwidth reached in serving, other chips</source>
        <translation>服务时达到的内存带宽份额，其他芯片</translation>
    </message>
    <message>
        <source>Share of peak compute reached in serving, dense models in 16 bit</source>
        <translation>服务时达到峰值算力的份额，16 位稠密模型</translation>
    </message>
    <message>
        <source>Share of the serving compute efficiency that mixtures of experts keep</source>
        <translation>混合专家模型保留的服务计算效率份额</translation>
    </message>
    <message>
        <source>Bandwidth of expert weights over that of other weights</source>
        <translation>专家权重与其他权重的带宽之比</translation>
    </message>
    <message>
        <source>Compute of the busiest chip over the mean, experts spread over the chips</source>
        <translation>专家分布于各芯片时最忙芯片与均值的计算量之比</translation>
    </message>
    <message>
        <source>Dispatch and combination of a layer with experts spread over the chips</source>
        <translation>专家分布于各芯片的一层的分发与合并</translation>
    </message>
    <message>
        <source>A layer with spread experts in a step that begins a request</source>
        <translation>开始请求的步中专家分布的一层</translation>
    </message>
    <message>
        <source>A recurrent layer in a step that begins a request</source>
        <translation>开始请求的步中的循环层</translation>
    </message>
    <message>
        <source>Bandwidth of the KV cache over that of the weights</source>
        <translation>KV 缓存与权重的带宽之比</translation>
    </message>
    <message>
        <source>Tensor-parallel overhead of a replica that spans servers, over that of one server</source>
        <translation>跨服务器副本与单服务器的张量并行开销之比</translation>
    </message>
    <message>
        <source>Preparing one picture for a language model</source>
        <translation>为语言模型准备一张图片</translation>
    </message>
    <message>
        <source>Compute of a vision encoder for one picture</source>
        <translation>视觉编码器处理一张图片的计算量</translation>
    </message>
    <message>
        <source>vLLM 0.11</source>
        <translation>vLLM 0.11</translation>
    </message>
    <message>
        <source>vLLM 0.5</source>
        <translation>vLLM 0.5</translation>
    </message>
    <message>
        <source>TensorRT-LLM</source>
        <translation>TensorRT-LLM</translation>
    </message>
    <message>
        <source>PyTorch eager</source>
        <translation>PyTorch eager</translation>
    </message>
    <message>
        <source>Spread of PyTorch eager, dense models, Ampere</source>
        <translation>PyTorch eager 的离散程度，稠密模型，Ampere</translation>
    </message>
    <message>
        <source>Spread of PyTorch eager, dense models, A40</source>
        <translation>PyTorch eager 的离散程度，稠密模型，A40</translation>
    </message>
    <message>
        <source>Spread of PyTorch eager, dense models, Volta</source>
        <translation>PyTorch eager 的离散程度，稠密模型，Volta</translation>
    </message>
    <message>
        <source>Share of the peak rate that matrix products of denoisers reach</source>
        <translation>去噪器矩阵乘达到峰值速率的份额</translation>
    </message>
    <message>
        <source>Share of the 16-bit peak rate that attention of denoisers reaches</source>
        <translation>去噪器注意力达到 16 位峰值速率的份额</translation>
    </message>
    <message>
        <source>Share of the peak rate that convolutions of denoisers reach</source>
        <translation>去噪器卷积达到峰值速率的份额</translation>
    </message>
    <message>
        <source>Work of the decoder a pixel, over its efficiency</source>
        <translation>解码器每像素的工作量与其效率之比</translation>
    </message>
    <message>
        <source>Loss of denoising on several chips</source>
        <translation>多芯片去噪的损失</translation>
    </message>
    <message>
        <source>Further loss for each doubling of the chips</source>
        <translation>芯片数每翻一番的额外损失</translation>
    </message>
    <message>
        <source>More launches of a layer on several chips</source>
        <translation>多芯片时一层增加的启动数</translation>
    </message>
    <message>
        <source>Exponent of the overlap of launches and chip work</source>
        <translation>启动与芯片工作重叠的指数</translation>
    </message>
    <message>
        <source>Power curve of denoising, constant term</source>
        <translation>去噪功率曲线常数项</translation>
    </message>
    <message>
        <source>Share of the peak rates that denoising reaches, over that of Hopper</source>
        <translation>去噪达到峰值速率的份额与 Hopper 之比</translation>
    </message>
    <message>
        <source>Share of the peak rate that convolutions reach, over that of Hopper</source>
        <translation>卷积达到峰值速率的份额与 Hopper 之比</translation>
    </message>
    <message>
        <source>Power curve of denoising, busy term</source>
        <translation>去噪功率曲线忙碌项</translation>
    </message>
    <message>
        <source>xDiT</source>
        <translation>xDiT</translation>
    </message>
    <message>
        <source>Diffusers</source>
        <translation>Diffusers</translation>
    </message>
    <message>
        <source>Spread of pictures, Ampere</source>
        <translation>图片的离散程度，Ampere</translation>
    </message>
    <message>
        <source>Spread of pictures by diffusers, Hopper</source>
        <translation>diffusers 图片的离散程度，Hopper</translation>
    </message>
    <message>
        <source>Spread of pictures, Blackwell</source>
        <translation>图片的离散程度，Blackwell</translation>
    </message>
    <message>
        <source>Spread of pictures, Hopper</source>
        <translation>图片的离散程度，Hopper</translation>
    </message>
    <message>
        <source>Spread of videos, Ampere</source>
        <translation>视频的离散程度，Ampere</translation>
    </message>
    <message>
        <source>Spread of videos, Blackwell</source>
        <translation>视频的离散程度，Blackwell</translation>
    </message>
    <message>
        <source>Spread of videos, Hopper</source>
        <translation>视频的离散程度，Hopper</translation>
    </message>
    <message>
        <source>Spread of videos by diffusers, Hopper</source>
        <translation>diffusers 视频的离散程度，Hopper</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, dense models, Blackwell</source>
        <translation>vLLM 0.11 的离散程度，稠密模型，Blackwell</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, dense models, Hopper</source>
        <translation>vLLM 0.11 的离散程度，稠密模型，Hopper</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, dense models, H100 NVL</source>
        <translation>vLLM 0.11 的离散程度，稠密模型，H100 NVL</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, hybrid models, Blackwell</source>
        <translation>vLLM 0.11 的离散程度，混合架构模型，Blackwell</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, hybrid models, Hopper</source>
        <translation>vLLM 0.11 的离散程度，混合架构模型，Hopper</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, mixture models, Blackwell</source>
        <translation>vLLM 0.11 的离散程度，混合专家模型，Blackwell</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, mixture models, Hopper</source>
        <translation>vLLM 0.11 的离散程度，混合专家模型，Hopper</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, dense models shown pictures, Blackwell</source>
        <translation>vLLM 0.11 的离散程度，稠密模型（带图片），Blackwell</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, dense models shown pictures, Hopper</source>
        <translation>vLLM 0.11 的离散程度，稠密模型（带图片），Hopper</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, hybrid models shown pictures, Hopper</source>
        <translation>vLLM 0.11 的离散程度，混合架构模型（带图片），Hopper</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.11, mixture models shown pictures, Hopper</source>
        <translation>vLLM 0.11 的离散程度，混合专家模型（带图片），Hopper</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.5, dense models, Ampere</source>
        <translation>vLLM 0.5 的离散程度，稠密模型，Ampere</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.5, dense models, Hopper</source>
        <translation>vLLM 0.5 的离散程度，稠密模型，Hopper</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.5, dense models shown pictures, Ampere</source>
        <translation>vLLM 0.5 的离散程度，稠密模型（带图片），Ampere</translation>
    </message>
    <message>
        <source>Spread of vLLM 0.5, dense models shown pictures, Hopper</source>
        <translation>vLLM 0.5 的离散程度，稠密模型（带图片），Hopper</translation>
    </message>
    <message>
        <source>Spread of TensorRT, encoders, Ampere</source>
        <translation>TensorRT 的离散程度，编码器，Ampere</translation>
    </message>
    <message>
        <source>Spread of TensorRT-LLM</source>
        <translation>TensorRT-LLM 的离散程度</translation>
    </message>
    <message>
        <source>Compute efficiency of 4-bit and 8-bit weights beyond 64 sequences</source>
        <translation>超过 64 个序列时 4 位与 8 位权重的计算效率</translation>
    </message>
    <message>
        <source>Batch beyond which quantised weights cost compute</source>
        <translation>量化权重开始增加计算的批量</translation>
    </message>
    <message>
        <source>Share of the sparse peak that 2:4 sparsity reaches</source>
        <translation>2:4 稀疏达到稀疏峰值的份额</translation>
    </message>
    <message>
        <source>Share of parameters that structured pruning removes</source>
        <translation>结构化剪枝移除的参数份额</translation>
    </message>
    <message>
        <source>Denoiser calls a step under classifier-free guidance</source>
        <translation>无分类器引导下每步的去噪器调用数</translation>
    </message>
    <message>
        <source>Share of memory bandwidth reached by embedding tables</source>
        <translation>嵌入表达到的内存带宽份额</translation>
    </message>
    <message>
        <source>Power curve, constant term</source>
        <translation>功率曲线常数项</translation>
    </message>
    <message>
        <source>Power curve, memory term</source>
        <translation>功率曲线内存项</translation>
    </message>
    <message>
        <source>Power curve, compute term</source>
        <translation>功率曲线计算项</translation>
    </message>
    <message>
        <source>Idle power by design power</source>
        <translation>空闲功率与设计功率之比</translation>
    </message>
    <message>
        <source>Power of an idle virtual CPU</source>
        <translation>空闲虚拟 CPU 的功率</translation>
    </message>
    <message>
        <source>Power of a busy virtual CPU</source>
        <translation>繁忙虚拟 CPU 的功率</translation>
    </message>
    <message>
        <source>Memory power</source>
        <translation>内存功率</translation>
    </message>
    <message>
        <source>SSD power</source>
        <translation>固态硬盘功率</translation>
    </message>
    <message>
        <source>Disk power</source>
        <translation>硬盘功率</translation>
    </message>
    <message>
        <source>Energy of data transfer</source>
        <translation>数据传输能耗</translation>
    </message>
    <message>
        <source>Copies that storage keeps</source>
        <translation>存储保留的副本数</translation>
    </message>
    <message>
        <source>Fan and conversion overhead inside air-cooled servers</source>
        <translation>风冷服务器内的风扇与转换开销</translation>
    </message>
    <message>
        <source>Fan and conversion overhead inside liquid-cooled servers</source>
        <translation>液冷服务器内的风扇与转换开销</translation>
    </message>
    <message>
        <source>Share of training time that follows the clock</source>
        <translation>随时钟变化的训练时间份额</translation>
    </message>
    <message>
        <source>Share of decoding time that follows the clock</source>
        <translation>随时钟变化的解码时间份额</translation>
    </message>
    <message>
        <source>Service life of hardware</source>
        <translation>硬件使用寿命</translation>
    </message>
    <message>
        <source>Share of its life that cloud hardware is in use</source>
        <translation>云硬件在其寿命中的使用份额</translation>
    </message>
    <message>
        <source>Share of its life that own hardware is in use</source>
        <translation>自有硬件在其寿命中的使用份额</translation>
    </message>
    <message>
        <source>Embodied emissions of an 8-GPU server without GPUs</source>
        <translation>不含 GPU 的 8-GPU 服务器的隐含排放</translation>
    </message>
    <message>
        <source>Chips a node</source>
        <translation>每节点芯片数</translation>
    </message>
    <message>
        <source>Embodied emissions of SSD</source>
        <translation>固态硬盘的隐含排放</translation>
    </message>
    <message>
        <source>Embodied emissions of disk</source>
        <translation>硬盘的隐含排放</translation>
    </message>
    <message>
        <source>Source water of electricity</source>
        <translation>电力的电源侧用水</translation>
    </message>
    <message>
        <source>Source water of electricity, high end</source>
        <translation>电力的电源侧用水，高值</translation>
    </message>
    <message>
        <source>Power usage effectiveness of own sites</source>
        <translation>自有站点的电能使用效率</translation>
    </message>
    <message>
        <source>Share of overhead that does not follow the load</source>
        <translation>不随负载变化的开销份额</translation>
    </message>
    <message>
        <source>Load at which PUE is stated</source>
        <translation>标称 PUE 对应的负载</translation>
    </message>
    <message>
        <source>Price premium of managed services</source>
        <translation>托管服务的溢价</translation>
    </message>
    <message>
        <source>Spot preemptions a node-hour</source>
        <translation>每节点小时的竞价实例抢占数</translation>
    </message>
    <message>
        <source>Discount of a one-year commitment</source>
        <translation>一年承诺折扣</translation>
    </message>
    <message>
        <source>Discount of a three-year commitment</source>
        <translation>三年承诺折扣</translation>
    </message>
    <message>
        <source>Price of an 8xH100 server</source>
        <translation>8×H100 服务器的价格</translation>
    </message>
    <message>
        <source>Price of the network by that of servers</source>
        <translation>网络与服务器的价格之比</translation>
    </message>
    <message>
        <source>Value left after amortisation</source>
        <translation>摊销后的残值</translation>
    </message>
    <message>
        <source>Amortisation</source>
        <translation>摊销年限</translation>
    </message>
    <message>
        <source>Cost of capital</source>
        <translation>资金成本</translation>
    </message>
    <message>
        <source>Yearly operation by price</source>
        <translation>年运维费与购置价之比</translation>
    </message>
    <message>
        <source>Carbon price of the scenario</source>
        <translation>情景碳价</translation>
    </message>
    <message>
        <source>Loss law, entropy</source>
        <translation>损失定律，熵</translation>
    </message>
    <message>
        <source>Loss law, parameters</source>
        <translation>损失定律，参数量</translation>
    </message>
    <message>
        <source>Loss law, data</source>
        <translation>损失定律，数据量</translation>
    </message>
    <message>
        <source>Loss law, exponent of parameters</source>
        <translation>损失定律，参数量指数</translation>
    </message>
    <message>
        <source>Loss law, exponent of data</source>
        <translation>损失定律，数据量指数</translation>
    </message>
    <message>
        <source>4M practice Model, low end</source>
        <translation>4M 实践“模型”，低值</translation>
    </message>
    <message>
        <source>4M practice Model, high end</source>
        <translation>4M 实践“模型”，高值</translation>
    </message>
    <message>
        <source>4M practice Machine, low end</source>
        <translation>4M 实践“机器”，低值</translation>
    </message>
    <message>
        <source>4M practice Machine, high end</source>
        <translation>4M 实践“机器”，高值</translation>
    </message>
    <message>
        <source>4M practice Mechanization, low end</source>
        <translation>4M 实践“机械化”，低值</translation>
    </message>
    <message>
        <source>4M practice Mechanization, high end</source>
        <translation>4M 实践“机械化”，高值</translation>
    </message>
    <message>
        <source>4M practice Map, low end</source>
        <translation>4M 实践“选址”，低值</translation>
    </message>
    <message>
        <source>4M practice Map, high end</source>
        <translation>4M 实践“选址”，高值</translation>
    </message>
    <message>
        <source>Spread of training time, published figures only</source>
        <translation>训练时间的离散程度，仅已发表数值</translation>
    </message>
    <message>
        <source>Spread of training time, own benchmark</source>
        <translation>训练时间的离散程度，自有基准测试</translation>
    </message>
    <message>
        <source>Spread of utilisation, known software</source>
        <translation>利用率的离散程度，已知软件</translation>
    </message>
    <message>
        <source>Spread of decode step, other chips</source>
        <translation>解码步的离散程度，其他芯片</translation>
    </message>
    <message>
        <source>Spread of chip power, other chips</source>
        <translation>芯片功率的离散程度，其他芯片</translation>
    </message>
    <message>
        <source>Spread of host, network and idle overhead</source>
        <translation>主机、网络与空闲开销的离散程度</translation>
    </message>
    <message>
        <source>Spread of PUE - 1, cloud</source>
        <translation>PUE - 1 的离散程度，云</translation>
    </message>
    <message>
        <source>Spread of PUE - 1, own sites</source>
        <translation>PUE - 1 的离散程度，自有站点</translation>
    </message>
    <message>
        <source>Spread of grid intensity, annual mean</source>
        <translation>电网碳强度的离散程度，年均值</translation>
    </message>
    <message>
        <source>Spread of grid intensity, hourly forecast</source>
        <translation>电网碳强度的离散程度，逐时预测</translation>
    </message>
    <message>
        <source>Spread of embodied emissions</source>
        <translation>隐含排放的离散程度</translation>
    </message>
    <message>
        <source>Spread of service life</source>
        <translation>使用寿命的离散程度</translation>
    </message>
    <message>
        <source>Spread of utilisation over the service life</source>
        <translation>使用寿命内利用率的离散程度</translation>
    </message>
    <message>
        <source>Spread of source water</source>
        <translation>电源侧用水的离散程度</translation>
    </message>
    <message>
        <source>Spread of site water</source>
        <translation>现场用水的离散程度</translation>
    </message>
    <message>
        <source>Spread of tokens, requests and drift</source>
        <translation>词元、请求与漂移的离散程度</translation>
    </message>
    <message>
        <source>Spread of list prices</source>
        <translation>目录价的离散程度</translation>
    </message>
    <message>
        <source>Spread of spot prices</source>
        <translation>竞价的离散程度</translation>
    </message>
    <message>
        <source>Google carbon-free shares and direct intensity 2024</source>
        <translation>Google 无碳份额与直接强度 2024</translation>
    </message>
    <message>
        <source>Country intensity</source>
        <translation>国家碳强度</translation>
    </message>
    <message>
        <source>Electricity Maps yearly values 2025</source>
        <translation>Electricity Maps 年度值 2025</translation>
    </message>
    <message>
        <source>PUE, WUE, WattTime regions, market-based factors</source>
        <translation>PUE、WUE、WattTime 区域、基于市场的因子</translation>
    </message>
    <message>
        <source>Accelerator prices</source>
        <translation>加速器价格</translation>
    </message>
    <message>
        <source>Wholesale means 2024</source>
        <translation>批发电价均值 2024</translation>
    </message>
    <message>
        <source>Prices of electricity, United States</source>
        <translation>电价，美国</translation>
    </message>
    <message>
        <source>Prices of electricity, European Union</source>
        <translation>电价，欧盟</translation>
    </message>
    <message>
        <source>Hourly intensity 2021, ISO-NE and FPL</source>
        <translation>逐时强度 2021，ISO-NE 与 FPL</translation>
    </message>
    <message>
        <source>Hourly intensity 2022</source>
        <translation>逐时强度 2022</translation>
    </message>
    <message>
        <source>Specifications, models, levers, constants</source>
        <translation>规格、模型、措施、常数</translation>
    </message>
    <message>
        <source>facts, cited at each figure</source>
        <translation>事实数据，逐项注明来源</translation>
    </message>
    <message>
        <source>Green Software Foundation&apos;s real-time-cloud and the providers&apos; pages</source>
        <translation>Green Software Foundation 的 real-time-cloud 与各云厂商网页</translation>
    </message>
    <message>
        <source>means as facts; MIT</source>
        <translation>均值作为事实数据；MIT</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>公有领域</translation>
    </message>
    <message>
        <source>re-use with acknowledgement of the source</source>
        <translation>注明来源即可再利用</translation>
    </message>
    <message>
        <source>public domain; Apache-2.0</source>
        <translation>公有领域；Apache-2.0</translation>
    </message>
    <message>
        <source>public domain; MIT</source>
        <translation>公有领域；MIT</translation>
    </message>
    <message>
        <source>the sources cited at each figure</source>
        <translation>逐项注明的来源</translation>
    </message>
    <message>
        <source>Assumption of this project, see docs/METHODOLOGY.md</source>
        <translation>本项目的假设，见 docs/METHODOLOGY.md</translation>
    </message>
    <message>
        <source>Launches a layer that follow each other in a training step of a language model</source>
        <translation>语言模型训练一步中每层依次进行的启动数</translation>
    </message>
    <message>
        <source>Spread of the share that early stopping uses</source>
        <translation>早停所用份额的离散度</translation>
    </message>
    <message>
        <source>Spread of the share after which the loss law stops a run</source>
        <translation>损失定律停止运行所依份额的离散度</translation>
    </message>
    <message>
        <source>Processor time of one tool call</source>
        <translation>一次工具调用的处理器时间</translation>
    </message>
</context>
<context>
    <name>components</name>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Idle reserve</source>
        <translation>空闲预留</translation>
    </message>
    <message>
        <source>Servers as a whole</source>
        <translation>整台服务器</translation>
    </message>
    <message>
        <source>Facility overhead (PUE)</source>
        <translation>设施开销（PUE）</translation>
    </message>
</context>
<context>
    <name>dimensions</name>
    <message>
        <source>a plain number</source>
        <translation>纯数字</translation>
    </message>
    <message>
        <source>a rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>排放量</translation>
    </message>
    <message>
        <source>carbon intensity</source>
        <translation>碳强度</translation>
    </message>
    <message>
        <source>emissions per time</source>
        <translation>单位时间排放量</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水量</translation>
    </message>
    <message>
        <source>water per energy</source>
        <translation>单位能量耗水量</translation>
    </message>
    <message>
        <source>money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>money per time</source>
        <translation>单位时间金额</translation>
    </message>
    <message>
        <source>money per energy</source>
        <translation>单位能量金额</translation>
    </message>
    <message>
        <source>operations</source>
        <translation>运算量</translation>
    </message>
    <message>
        <source>operations per time</source>
        <translation>单位时间运算量</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>bytes per time</source>
        <translation>单位时间字节数</translation>
    </message>
</context>
<context>
    <name>edits</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>24 hours</source>
        <translation>24 小时</translation>
    </message>
    <message>
        <source>{0}: {1} {2} ({3})</source>
        <translation>{0}：{1} {2}（{3}）</translation>
    </message>
    <message>
        <source>{0}: {1} {2}</source>
        <translation>{0}：{1} {2}</translation>
    </message>
    <message>
        <source>{0}: reset {1} ({2})</source>
        <translation>{0}：重置{1}（{2}）</translation>
    </message>
    <message>
        <source>{0}: reset {1}</source>
        <translation>{0}：重置{1}</translation>
    </message>
    <message>
        <source>Add {0}</source>
        <translation>添加{0}</translation>
    </message>
    <message>
        <source>Remove {0}</source>
        <translation>删除{0}</translation>
    </message>
    <message>
        <source>Remove {0} stages</source>
        <translation>删除 {0} 个阶段</translation>
    </message>
    <message>
        <source>Rename {0} to {1}</source>
        <translation>将{0}重命名为{1}</translation>
    </message>
    <message>
        <source>Note of {0}</source>
        <translation>{0}的备注</translation>
    </message>
    <message>
        <source>Move {0}</source>
        <translation>移动{0}</translation>
    </message>
    <message>
        <source>Move {0} stages</source>
        <translation>移动 {0} 个阶段</translation>
    </message>
    <message>
        <source>Connect {0} to {1}</source>
        <translation>将{0}连接到{1}</translation>
    </message>
    <message>
        <source>Disconnect {0} from {1}</source>
        <translation>断开{0}与{1}</translation>
    </message>
    <message>
        <source>Remove {0} links</source>
        <translation>删除 {0} 条连线</translation>
    </message>
    <message>
        <source>Add scenario {0}, a copy of {1}</source>
        <translation>添加场景{0}（复制自{1}）</translation>
    </message>
    <message>
        <source>Add scenario {0}</source>
        <translation>添加场景{0}</translation>
    </message>
    <message>
        <source>Rename scenario {0} to {1}</source>
        <translation>将场景{0}重命名为{1}</translation>
    </message>
    <message>
        <source>Remove scenario {0}</source>
        <translation>删除场景{0}</translation>
    </message>
    <message>
        <source>Move scenario {0}</source>
        <translation>移动场景{0}</translation>
    </message>
    <message>
        <source>Make {0} the baseline</source>
        <translation>将{0}设为基准</translation>
    </message>
    <message>
        <source>Title {0}</source>
        <translation>标题：{0}</translation>
    </message>
    <message>
        <source>Notes of the plan</source>
        <translation>计划备注</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Own catalogue entries</source>
        <translation>自有资料库条目</translation>
    </message>
    <message>
        <source>Update the lock</source>
        <translation>更新锁定数据</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>移除锁定数据</translation>
    </message>
    <message>
        <source>Replace the plan by {0}</source>
        <translation>将计划替换为{0}</translation>
    </message>
    <message>
        <source>{0} changes</source>
        <translation>{0} 项更改</translation>
    </message>
    <message>
        <source>Remove {0} and close the gap</source>
        <translation>删除{0}并接合缺口</translation>
    </message>
    <message>
        <source>Remove {0} stages and close the gap</source>
        <translation>删除 {0} 个阶段并接合缺口</translation>
    </message>
    <message>
        <source>Insert {0}</source>
        <translation>插入{0}</translation>
    </message>
    <message>
        <source>Insert {0} between {1} and {2}</source>
        <translation>在{1}与{2}之间插入{0}</translation>
    </message>
    <message>
        <source>Replace {0} by {1}</source>
        <translation>将{0}替换为{1}</translation>
    </message>
    <message>
        <source>Paste {0}</source>
        <translation>粘贴{0}</translation>
    </message>
    <message>
        <source>Paste {0} stages</source>
        <translation>粘贴 {0} 个阶段</translation>
    </message>
    <message>
        <source>Add a frame</source>
        <translation>添加框</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加便签</translation>
    </message>
    <message>
        <source>Title of a frame</source>
        <translation>框的标题</translation>
    </message>
    <message>
        <source>Text of a note</source>
        <translation>便签的文字</translation>
    </message>
    <message>
        <source>Resize a frame</source>
        <translation>调整框的大小</translation>
    </message>
    <message>
        <source>Resize a note</source>
        <translation>调整便签的大小</translation>
    </message>
    <message>
        <source>Move a frame</source>
        <translation>移动框</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>移动便签</translation>
    </message>
    <message>
        <source>Remove {0} frames and notes</source>
        <translation>删除 {0} 个框和便签</translation>
    </message>
    <message>
        <source>Paste {0} frames and notes</source>
        <translation>粘贴 {0} 个框和便签</translation>
    </message>
    <message>
        <source>Colour of scenario {0}</source>
        <translation>场景{0}的颜色</translation>
    </message>
    <message>
        <source>Lock scenario {0}</source>
        <translation>锁定场景{0}</translation>
    </message>
    <message>
        <source>Unlock scenario {0}</source>
        <translation>解锁场景{0}</translation>
    </message>
    <message>
        <source>Event of {0}</source>
        <translation>{0} 的事件</translation>
    </message>
    <message>
        <source>Remove {0} events</source>
        <translation>删除 {0} 个事件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Own entry {0}</source>
        <translation>自有条目 {0}</translation>
    </message>
    <message>
        <source>Remove the own entry {0}</source>
        <translation>移除自有条目 {0}</translation>
    </message>
    <message>
        <source>Measured runs: {0} put in</source>
        <translation>实测运行：加入 {0} 个</translation>
    </message>
    <message>
        <source>Measured runs: {0} removed</source>
        <translation>实测运行：移除 {0} 个</translation>
    </message>
    <message>
        <source>Duplicate {0}</source>
        <translation>复制{0}</translation>
    </message>
    <message>
        <source>Duplicate {0} stages</source>
        <translation>复制 {0} 个阶段</translation>
    </message>
</context>
<context>
    <name>events</name>
    <message>
        <source>model replaced</source>
        <translation>更换了模型</translation>
    </message>
    <message>
        <source>drift seen</source>
        <translation>发现漂移</translation>
    </message>
    <message>
        <source>retrained</source>
        <translation>已重新训练</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Work</source>
        <translation>工作任务</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Place and price</source>
        <translation>地点与价格</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>核算</translation>
    </message>
    <message>
        <source>Known values</source>
        <translation>已知值</translation>
    </message>
    <message>
        <source>Useful vCPU-hours</source>
        <translation>有效 vCPU 小时</translation>
    </message>
    <message>
        <source>Processor time that the work takes when no core waits</source>
        <translation>没有核心等待时，任务所需的处理器时间</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPU 数</translation>
    </message>
    <message>
        <source>How many work at once</source>
        <translation>同时工作的数量</translation>
    </message>
    <message>
        <source>Processor utilisation</source>
        <translation>处理器利用率</translation>
    </message>
    <message>
        <source>Useful share of the reserved time. Auto: typical of unmanaged clusters</source>
        <translation>预留时间中的有效份额。自动：未经管理的集群的典型值</translation>
    </message>
    <message>
        <source>Memory per vCPU</source>
        <translation>每 vCPU 内存</translation>
    </message>
    <message>
        <source>Main memory reserved with each vCPU</source>
        <translation>每个 vCPU 预留的主内存</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>计价方式</translation>
    </message>
    <message>
        <source>How processor time is paid for. Auto takes the pricing of the plan</source>
        <translation>处理器时间的付费方式。自动：采用计划的计价方式</translation>
    </message>
    <message>
        <source>Known price per vCPU-hour</source>
        <translation>已知的 vCPU 小时单价</translation>
    </message>
    <message>
        <source>What you pay; replaces the catalogue&apos;s price</source>
        <translation>您实际支付的价格；替代资料库中的价格</translation>
    </message>
    <message>
        <source>Known energy</source>
        <translation>已知能耗</translation>
    </message>
    <message>
        <source>Measured energy of the servers in one run; replaces the power model</source>
        <translation>一次运行中服务器的实测能耗；替代功率模型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数据量</translation>
    </message>
    <message>
        <source>Data kept, before replication</source>
        <translation>保存的数据量，不含副本</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Auto: the horizon</source>
        <translation>自动：规划期</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>介质</translation>
    </message>
    <message>
        <source>Flash or magnetic disks</source>
        <translation>闪存或磁盘</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>Auto: the catalogue&apos;s default</source>
        <translation>自动：资料库默认值</translation>
    </message>
    <message>
        <source>Known price per GB and month</source>
        <translation>已知的每 GB 每月单价</translation>
    </message>
    <message>
        <source>What you pay; replaces the provider&apos;s list price</source>
        <translation>您实际支付的价格；替代云厂商的标价</translation>
    </message>
    <message>
        <source>Data moved in one run</source>
        <translation>一次运行传输的数据量</translation>
    </message>
    <message>
        <source>Network rate</source>
        <translation>网络速率</translation>
    </message>
    <message>
        <source>Gigabytes per second; decides the wall time</source>
        <translation>每秒千兆字节数；决定运行时间</translation>
    </message>
    <message>
        <source>Known price per GB</source>
        <translation>已知的每 GB 单价</translation>
    </message>
    <message>
        <source>What you pay; replaces the provider&apos;s egress list price</source>
        <translation>您实际支付的价格；替代云厂商的出站流量标价</translation>
    </message>
    <message>
        <source>Prompt tokens</source>
        <translation>提示词元数</translation>
    </message>
    <message>
        <source>Mean input length of a request; for encoders, the length of a text</source>
        <translation>请求的平均输入长度；对编码器而言为文本长度</translation>
    </message>
    <message>
        <source>Output tokens</source>
        <translation>输出词元数</translation>
    </message>
    <message>
        <source>Mean length of an answer; 0 or empty for models that do not generate text</source>
        <translation>回答的平均长度；不生成文本的模型填 0 或留空</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation>去噪步数</translation>
    </message>
    <message>
        <source>Steps per image of a diffusion model</source>
        <translation>扩散模型生成一张图像的步数</translation>
    </message>
    <message>
        <source>Latent tokens per image</source>
        <translation>每张图像的潜在词元数</translation>
    </message>
    <message>
        <source>Weight format</source>
        <translation>权重格式</translation>
    </message>
    <message>
        <source>KV cache format</source>
        <translation>KV 缓存格式</translation>
    </message>
    <message>
        <source>fp8 halves the memory of the cache and raises the batch limit</source>
        <translation>fp8 使缓存占用减半，并提高批量上限</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Accelerators per replica</source>
        <translation>每个副本的加速器数</translation>
    </message>
    <message>
        <source>Auto: the smallest power of two that holds the weights and meets the latency targets</source>
        <translation>自动：能容纳权重并满足延迟目标的最小 2 的幂</translation>
    </message>
    <message>
        <source>Batch limit</source>
        <translation>批量上限</translation>
    </message>
    <message>
        <source>Most sequences at once on a replica. Auto: what memory and latency targets allow</source>
        <translation>一个副本同时处理的最多序列数。自动：内存与延迟目标所允许的数量</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>服务副本数</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Items answered in one run: prompts, texts, images</source>
        <translation>一次运行处理的条目：提示、文本、图像</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Longest acceptable wall time of one run; without one, the plan&apos;s horizon</source>
        <translation>一次运行可接受的最长时间；未填时为计划的规划期</translation>
    </message>
    <message>
        <source>Requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>Mean over the horizon</source>
        <translation>规划期内的平均值</translation>
    </message>
    <message>
        <source>Load over the day</source>
        <translation>一天中的负载</translation>
    </message>
    <message>
        <source>24 hourly shares of the mean, in UTC. Auto: a smooth day whose peak is 1.6 times its mean</source>
        <translation>24 个小时相对均值的比例，UTC 时间。自动：平滑的一天，峰值为均值的 1.6 倍</translation>
    </message>
    <message>
        <source>Time per output token</source>
        <translation>每个输出词元的时间</translation>
    </message>
    <message>
        <source>Latency target TPOT; empty: only memory limits the batch</source>
        <translation>延迟目标 TPOT；留空：批量仅受内存限制</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首词元时间</translation>
    </message>
    <message>
        <source>Latency target TTFT; empty: none</source>
        <translation>延迟目标 TTFT；留空：无目标</translation>
    </message>
    <message>
        <source>Scale with the load</source>
        <translation>随负载伸缩</translation>
    </message>
    <message>
        <source>Off: as many replicas all day as the busiest hour needs</source>
        <translation>关闭：全天保持最忙时段所需的副本数</translation>
    </message>
    <message>
        <source>Fewest replicas</source>
        <translation>最少副本数</translation>
    </message>
    <message>
        <source>Kept up even without load</source>
        <translation>即使没有负载也保持运行</translation>
    </message>
    <message>
        <source>Calibration tokens</source>
        <translation>校准词元数</translation>
    </message>
    <message>
        <source>Tokens run through the model to choose scales; 128 sequences of 2,048 are usual</source>
        <translation>用于选择缩放因子而运行的词元；通常为 128 个长度 2,048 的序列</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>压缩方案</translation>
    </message>
    <message>
        <source>Format of the compressed weights, which the stages after it take</source>
        <translation>压缩后权重的格式，供后续阶段使用</translation>
    </message>
    <message>
        <source>Forecasts, translations, images ... over one repetition</source>
        <translation>一次重复中的预报、翻译、图像等数量</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解决方案</translation>
    </message>
    <message>
        <source>The domain-specific model behind the service</source>
        <translation>服务背后的领域专用模型</translation>
    </message>
    <message>
        <source>Accelerator-seconds per request</source>
        <translation>每个请求的加速器秒数</translation>
    </message>
    <message>
        <source>Published or measured busy time of one accelerator per request</source>
        <translation>每个请求占用一块加速器的公布或实测时间</translation>
    </message>
    <message>
        <source>Managed premium</source>
        <translation>托管溢价</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>规划期</translation>
    </message>
    <message>
        <source>The time that the plan covers: serving runs this long, repetitions count over it</source>
        <translation>计划覆盖的时间：服务运行这么久，重复次数按此计算</translation>
    </message>
    <message>
        <source>Service life</source>
        <translation>服役年限</translation>
    </message>
    <message>
        <source>How long a trained model serves; SCI charges training to this time. Empty: the horizon</source>
        <translation>训练好的模型服役多久；SCI 将训练分摊到这段时间。留空：规划期</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Begin of the horizon in UTC, e.g. 2026-12-01T00:00Z</source>
        <translation>规划期的开始，UTC 时间，例如 2026-12-01T00:00Z</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>时区</translation>
    </message>
    <message>
        <source>IANA name of the zone that times are shown in, e.g. Europe/Berlin</source>
        <translation>显示时间所用时区的 IANA 名称，例如 Asia/Shanghai</translation>
    </message>
    <message>
        <source>Functional unit</source>
        <translation>功能单位</translation>
    </message>
    <message>
        <source>What the SCI score counts: a request, a forecast, a trained model</source>
        <translation>SCI 分数的计数对象：一个请求、一次预报、一个训练好的模型</translation>
    </message>
    <message>
        <source>Functional units over the horizon</source>
        <translation>规划期内的功能单位数</translation>
    </message>
    <message>
        <source>Intensity series</source>
        <translation>碳强度序列</translation>
    </message>
    <message>
        <source>One series for all sites, so that life-cycle and direct, consumption and production never mix</source>
        <translation>所有站点使用同一序列，避免混用生命周期与直接、消费侧与生产侧数据</translation>
    </message>
    <message>
        <source>Accounting basis</source>
        <translation>核算口径</translation>
    </message>
    <message>
        <source>Which operational emissions the total takes: location-based, market-based or hourly matched (cfe)</source>
        <translation>总量采用的运行排放：基于位置、基于市场或逐时匹配（cfe）</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Where stages run that name no site of their own</source>
        <translation>未单独指定站点的阶段在此运行</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>What stages run on that name no accelerator of their own</source>
        <translation>未单独指定加速器的阶段使用此加速器</translation>
    </message>
    <message>
        <source>How accelerator time is paid for</source>
        <translation>加速器时间的付费方式</translation>
    </message>
    <message>
        <source>Hardware life</source>
        <translation>硬件寿命</translation>
    </message>
    <message>
        <source>Years over which embodied emissions are spread. Auto: the catalogue&apos;s default</source>
        <translation>分摊隐含排放的年数。自动：资料库默认值</translation>
    </message>
    <message>
        <source>Utilisation of the hardware</source>
        <translation>硬件利用率</translation>
    </message>
    <message>
        <source>Share of its life in which owned hardware works for somebody. Auto: by kind of site</source>
        <translation>自有硬件在寿命内实际工作的时间份额。自动：按站点类型</translation>
    </message>
    <message>
        <source>Known electricity price</source>
        <translation>已知电价</translation>
    </message>
    <message>
        <source>For own machines; replaces the catalogue&apos;s price of the country</source>
        <translation>用于自有机器；替代资料库中的国家电价</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>重复次数</translation>
    </message>
    <message>
        <source>How often the stage happens over the plan&apos;s horizon</source>
        <translation>该阶段在规划期内发生的次数</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>启用</translation>
    </message>
    <message>
        <source>Whether this scenario does the stage at all</source>
        <translation>此场景是否执行该阶段</translation>
    </message>
    <message>
        <source>Where it runs: decides grid, PUE, water and price. Auto takes the site of the plan</source>
        <translation>运行地点：决定电网、PUE、用水和价格。自动：采用计划的站点</translation>
    </message>
    <message>
        <source>Known PUE</source>
        <translation>已知 PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness measured at the site; replaces the catalogue&apos;s</source>
        <translation>站点实测的电能使用效率；替代资料库中的值</translation>
    </message>
    <message>
        <source>Known grid intensity</source>
        <translation>已知电网碳强度</translation>
    </message>
    <message>
        <source>Location-based carbon intensity of the electricity; replaces the catalogue&apos;s</source>
        <translation>基于位置的电力碳强度；替代资料库中的值</translation>
    </message>
    <message>
        <source>The chip that does the work. Auto takes the accelerator of the plan</source>
        <translation>执行工作的芯片。自动：采用计划的加速器</translation>
    </message>
    <message>
        <source>How accelerator time is paid for. Auto takes the pricing of the plan</source>
        <translation>加速器时间的付费方式。自动：采用计划的计价方式</translation>
    </message>
    <message>
        <source>Known price per accelerator-hour</source>
        <translation>已知的加速器小时单价</translation>
    </message>
    <message>
        <source>What you pay, negotiated or not listed; replaces the catalogue&apos;s price</source>
        <translation>您实际支付的协议价或未列出的价格；替代资料库中的价格</translation>
    </message>
    <message>
        <source>Purchase price per accelerator</source>
        <translation>每块加速器的购置价</translation>
    </message>
    <message>
        <source>On-premises: accelerator with its share of server and network</source>
        <translation>本地部署：加速器及其分摊的服务器和网络</translation>
    </message>
    <message>
        <source>Known embodied emissions per accelerator</source>
        <translation>已知的每块加速器隐含排放</translation>
    </message>
    <message>
        <source>With its share of server and network; replaces the catalogue&apos;s figures</source>
        <translation>包含分摊的服务器和网络；替代资料库中的数值</translation>
    </message>
    <message>
        <source>Known hours</source>
        <translation>已知时长</translation>
    </message>
    <message>
        <source>Measured wall time of one run; replaces the time model</source>
        <translation>一次运行的实测时间；替代时间模型</translation>
    </message>
    <message>
        <source>Known mean power per accelerator</source>
        <translation>已知的每块加速器平均功率</translation>
    </message>
    <message>
        <source>Measured mean power; replaces the power model and what its scope contains</source>
        <translation>实测平均功率；替代功率模型及其范围内的部分</translation>
    </message>
    <message>
        <source>Scope of the known power</source>
        <translation>已知功率的范围</translation>
    </message>
    <message>
        <source>Chip: host and network are added. Server: only PUE is added. Facility: nothing is added</source>
        <translation>芯片：再加主机和网络。服务器：只加 PUE。设施：不再添加</translation>
    </message>
    <message>
        <source>Measured energy of one run; replaces the power model</source>
        <translation>一次运行的实测能耗；替代功率模型</translation>
    </message>
    <message>
        <source>Scope of the known energy</source>
        <translation>已知能耗的范围</translation>
    </message>
    <message>
        <source>The model that is trained or used. Auto takes it from the stage before</source>
        <translation>被训练或使用的模型。自动：取自前一阶段</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>Tokens seen in one run, all epochs included; for language models</source>
        <translation>一次运行所见的词元数，含所有轮次；用于语言模型</translation>
    </message>
    <message>
        <source>Training samples</source>
        <translation>训练样本数</translation>
    </message>
    <message>
        <source>Samples of one epoch; for image models</source>
        <translation>一轮的样本数；用于图像模型</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the samples</source>
        <translation>遍历样本的次数</translation>
    </message>
    <message>
        <source>Tuning method</source>
        <translation>微调方法</translation>
    </message>
    <message>
        <source>Adapter rank</source>
        <translation>适配器秩</translation>
    </message>
    <message>
        <source>Rank of the LoRA matrices on all linear layers</source>
        <translation>所有线性层上 LoRA 矩阵的秩</translation>
    </message>
    <message>
        <source>Accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Auto: the smallest power of two that holds the training state and meets the deadline</source>
        <translation>自动：能容纳训练状态并满足期限的最小 2 的幂</translation>
    </message>
    <message>
        <source>Compute precision</source>
        <translation>计算精度</translation>
    </message>
    <message>
        <source>bf16 stands for both 16-bit formats. Auto: bf16 where the chip has a rate for it, else fp32</source>
        <translation>bf16 代表两种 16 位格式。自动：芯片支持时为 bf16，否则为 fp32</translation>
    </message>
    <message>
        <source>Sequence length</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>Tokens per training sequence. Auto: 2,048, or the model&apos;s context if that is shorter</source>
        <translation>每个训练序列的词元数。自动：2,048，或更短的模型上下文</translation>
    </message>
    <message>
        <source>Activation recomputation</source>
        <translation>激活重计算</translation>
    </message>
    <message>
        <source>Saves memory; full recomputation lowers the utilisation</source>
        <translation>节省内存；完全重计算会降低利用率</translation>
    </message>
    <message>
        <source>ZeRO stage</source>
        <translation>ZeRO 级别</translation>
    </message>
    <message>
        <source>How far optimiser state, gradients and weights are split over the accelerators</source>
        <translation>优化器状态、梯度和权重在加速器间切分的程度</translation>
    </message>
    <message>
        <source>Sequences per accelerator</source>
        <translation>每块加速器的序列数</translation>
    </message>
    <message>
        <source>Micro batch: sequences whose activations are held at once</source>
        <translation>微批量：同时保存激活的序列数</translation>
    </message>
    <message>
        <source>Data loading rate</source>
        <translation>数据加载速率</translation>
    </message>
    <message>
        <source>Sequences or samples per second that storage and loaders deliver to the whole job; empty: never a limit</source>
        <translation>存储与加载器每秒为整个作业提供的序列或样本数；留空：不构成限制</translation>
    </message>
    <message>
        <source>Checkpoints</source>
        <translation>检查点</translation>
    </message>
    <message>
        <source>Blocking checkpoints stall the job for a minute, asynchronous ones for a quarter of it</source>
        <translation>阻塞式检查点使作业停顿一分钟，异步检查点停顿其四分之一</translation>
    </message>
    <message>
        <source>Restarts after failures</source>
        <translation>故障后重启</translation>
    </message>
    <message>
        <source>Manual restarts take ten minutes, automated ones three</source>
        <translation>人工重启需十分钟，自动重启需三分钟</translation>
    </message>
    <message>
        <source>Known MFU</source>
        <translation>已知 MFU</translation>
    </message>
    <message>
        <source>Development multiplier</source>
        <translation>研发倍数</translation>
    </message>
    <message>
        <source>All compute over that of the final run: experiments and failed runs; 1 leaves them out</source>
        <translation>全部计算量与最终运行之比，含实验与失败的运行；1 表示不计</translation>
    </message>
    <message>
        <source>Search strategy</source>
        <translation>搜索策略</translation>
    </message>
    <message>
        <source>How trials are chosen; decides how many are needed</source>
        <translation>选择试验的方式；决定所需试验数</translation>
    </message>
    <message>
        <source>Points of the grid</source>
        <translation>网格点数</translation>
    </message>
    <message>
        <source>Product of the values tried per hyper-parameter; for grid and successive halving</source>
        <translation>各超参数取值数的乘积；用于网格搜索与逐次减半</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>试验次数</translation>
    </message>
    <message>
        <source>Auto: what the strategy needs to reach the best 5 % with 95 % probability, or the whole grid</source>
        <translation>自动：该策略以 95 % 概率达到最优 5 % 所需的次数，或整个网格</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师模型</translation>
    </message>
    <message>
        <source>The large model that is imitated. Auto takes it from the stage before</source>
        <translation>被模仿的大模型。自动：取自前一阶段</translation>
    </message>
    <message>
        <source>New tokens per retraining</source>
        <translation>每次再训练的新词元数</translation>
    </message>
    <message>
        <source>Fresh data that each retraining learns from</source>
        <translation>每次再训练学习的新数据</translation>
    </message>
    <message>
        <source>All earlier tokens</source>
        <translation>此前的全部词元数</translation>
    </message>
    <message>
        <source>What a retraining from scratch sees besides the new ones</source>
        <translation>从头再训练时除新数据外所见的数据</translation>
    </message>
    <message>
        <source>Retraining interval</source>
        <translation>再训练间隔</translation>
    </message>
    <message>
        <source>Auto: from the drift of the quality, if its time constant is given</source>
        <translation>自动：若给出时间常数，则由质量漂移推算</translation>
    </message>
    <message>
        <source>Time constant of the drift</source>
        <translation>漂移时间常数</translation>
    </message>
    <message>
        <source>Days after which the quality has fallen to 37 % of what it was</source>
        <translation>质量降至原来 37 % 所需的天数</translation>
    </message>
    <message>
        <source>Quality after training</source>
        <translation>训练后的质量</translation>
    </message>
    <message>
        <source>Share between 0 and 1, of any one metric</source>
        <translation>任一指标的份额，介于 0 与 1 之间</translation>
    </message>
    <message>
        <source>Lowest acceptable quality</source>
        <translation>可接受的最低质量</translation>
    </message>
    <message>
        <source>When the quality reaches it, the model is retrained</source>
        <translation>质量降到此值时重新训练模型</translation>
    </message>
    <message>
        <source>Longest acceptable wall time of one run; without one, the retraining interval</source>
        <translation>一次运行可接受的最长时间；未填时为再训练间隔</translation>
    </message>
    <message>
        <source>Retrain from</source>
        <translation>再训练起点</translation>
    </message>
    <message>
        <source>The tuned model with some replay of old data, or scratch with all data</source>
        <translation>从已微调的模型开始并回放部分旧数据，或用全部数据从头训练</translation>
    </message>
    <message>
        <source>Tensor parallelism</source>
        <translation>张量并行度</translation>
    </message>
    <message>
        <source>Accelerators that share the activations of a layer. Auto: the fewest of one node that hold them</source>
        <translation>共同承载一层激活的加速器数。自动：单节点内能容纳的最少数量</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>推测解码</translation>
    </message>
    <message>
        <source>Image width</source>
        <translation>图像宽度</translation>
    </message>
    <message>
        <source>Of a generated picture or video</source>
        <translation>生成的图片或视频的宽度</translation>
    </message>
    <message>
        <source>Image height</source>
        <translation>图像高度</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Of a generated video; 1 for a picture</source>
        <translation>生成视频的帧数；图片为 1</translation>
    </message>
    <message>
        <source>Latent and text tokens that a diffusion transformer attends over; empty: from the size of the image</source>
        <translation>扩散 Transformer 关注的潜变量与文本词元；留空：由图像尺寸得出</translation>
    </message>
    <message>
        <source>Auto: what a compression stage before it made, else bf16 (fp32 on chips without a 16-bit rate). bf16-2:4: two of four weights pruned</source>
        <translation>自动：前面压缩阶段的结果，否则为 bf16（没有 16 位算力的芯片为 fp32）。bf16-2:4：每四个权重剪去两个</translation>
    </message>
    <message>
        <source>Tokens that the memory of one sequence is reserved for. Auto: the prompt and half of the answer, as paged caches need on average</source>
        <translation>为一个序列预留内存的词元数。自动：提示加一半回答，即分页缓存的平均需要</translation>
    </message>
    <message>
        <source>Serving software</source>
        <translation>推理软件</translation>
    </message>
    <message>
        <source>What schedules and launches the work. Auto: vLLM 0.11, for pictures and video diffusers</source>
        <translation>调度并启动计算的软件。自动：vLLM 0.11，图片和视频为 diffusers</translation>
    </message>
    <message>
        <source>Experts spread over accelerators</source>
        <translation>专家分布在多个加速器上</translation>
    </message>
    <message>
        <source>Each accelerator holds whole experts of a mixture. Auto: on from four accelerators a replica</source>
        <translation>每个加速器持有混合模型的完整专家。自动：每副本四个加速器起开启</translation>
    </message>
    <message>
        <source>Images per request</source>
        <translation>每个请求的图片数</translation>
    </message>
    <message>
        <source>Pictures that a language model reads with the prompt</source>
        <translation>语言模型随提示读取的图片</translation>
    </message>
    <message>
        <source>Prompt tokens per image</source>
        <translation>每张图片的提示词元数</translation>
    </message>
    <message>
        <source>576 is a picture of 336 pixels in patches of 14, as in LLaVA-1.5 (arXiv:2310.03744)</source>
        <translation>576 为 336 像素图片按 14 像素分块，见 LLaVA-1.5(arXiv:2310.03744)</translation>
    </message>
    <message>
        <source>Audio per request</source>
        <translation>每个请求的音频</translation>
    </message>
    <message>
        <source>Seconds of sound that a language model hears with the prompt</source>
        <translation>语言模型随提示听取的声音秒数</translation>
    </message>
    <message>
        <source>Prompt tokens per second of audio</source>
        <translation>每秒音频的提示词元数</translation>
    </message>
    <message>
        <source>25 is a token every 40 ms, as in Qwen2-Audio (arXiv:2407.10759)</source>
        <translation>25 即每 40 ms 一个词元，见 Qwen2-Audio(arXiv:2407.10759)</translation>
    </message>
    <message>
        <source>Model calls per request</source>
        <translation>每个请求的模型调用次数</translation>
    </message>
    <message>
        <source>An agent asks the model several times, for each use of a tool once more; 1 for a plain question</source>
        <translation>智能体会多次调用模型，每用一次工具多一次；普通提问为 1</translation>
    </message>
    <message>
        <source>Prompt growth per call</source>
        <translation>每次调用的提示增长</translation>
    </message>
    <message>
        <source>Tokens by which each call&apos;s prompt is longer than the one before: answers and results of tools</source>
        <translation>每次调用的提示比前一次增加的词元数：回答与工具结果</translation>
    </message>
    <message>
        <source>Retrieved tokens</source>
        <translation>检索得到的词元</translation>
    </message>
    <message>
        <source>Text that retrieval adds to the prompt; each search costs a little energy of its own. 0: no retrieval</source>
        <translation>检索加入提示的文本；每次检索自身也消耗少量能量。0：不检索</translation>
    </message>
    <message>
        <source>API price per million tokens</source>
        <translation>每百万词元的 API 价格</translation>
    </message>
    <message>
        <source>Blended price of prompt and answer at a provider, to compare with the cost of the own machines</source>
        <translation>提供商处提示与回答的混合价格，用于与自有机器的成本比较</translation>
    </message>
    <message>
        <source>Quality metric</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>What the quality floor is a score of; scores of other metrics are never compared with it</source>
        <translation>质量下限所用的评分指标；绝不与其他指标的分数比较</translation>
    </message>
    <message>
        <source>Quality floor</source>
        <translation>质量下限</translation>
    </message>
    <message>
        <source>Worst acceptable score of the model: the least, or the most where less is better (error rates, perplexity)</source>
        <translation>模型可接受的最差分数：最低值；越小越好的指标（错误率、困惑度）为最高值</translation>
    </message>
    <message>
        <source>Power cap per accelerator</source>
        <translation>每个加速器的功率上限</translation>
    </message>
    <message>
        <source>Limit below the chip&apos;s own: it runs slower, with less energy. Empty: none</source>
        <translation>低于芯片自身的限制：运行更慢，能耗更低。留空：无</translation>
    </message>
    <message>
        <source>Pruned share</source>
        <translation>剪枝比例</translation>
    </message>
    <message>
        <source>Share of the parameters that structured pruning removed; tuning afterwards is a stage of its own</source>
        <translation>结构化剪枝去除的参数比例；之后的微调是单独的阶段</translation>
    </message>
    <message>
        <source>Prefix cache hits</source>
        <translation>前缀缓存命中率</translation>
    </message>
    <message>
        <source>Share of prompt tokens that are still held from earlier prompts. About 0 in chats, 0.6 in agents and retrieval (assumed)</source>
        <translation>仍保留自先前提示的提示词元比例。对话约为 0，智能体和检索约 0.6（假设）</translation>
    </message>
    <message>
        <source>Semantic cache hits</source>
        <translation>语义缓存命中率</translation>
    </message>
    <message>
        <source>Share of requests that resemble an answered one. 0.2 is assumed for mixed traffic, 0.62 to 0.69 was measured on frequently asked questions</source>
        <translation>与已回答请求相似的请求比例。混合流量假设为 0.2，常见问题实测为 0.62 至 0.69</translation>
    </message>
    <message>
        <source>Correct semantic hits</source>
        <translation>正确的语义命中</translation>
    </message>
    <message>
        <source>Share of the hits that answer the question; the others go to the model. Auto: 0.97, as published</source>
        <translation>命中中确实回答了问题的比例；其余转给模型。自动：0.97（已发表）</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Off: each token reads the whole text again. For teaching: every server has it on</source>
        <translation>关闭：每个词元都重新读取全文。仅供教学：所有服务器都开启</translation>
    </message>
    <message>
        <source>A draft model proposes tokens that the model checks at once: faster in small batches, slower in large</source>
        <translation>草稿模型提出词元，由模型一次检查：小批次更快，大批次更慢</translation>
    </message>
    <message>
        <source>Draft tokens</source>
        <translation>草稿词元数</translation>
    </message>
    <message>
        <source>Tokens that the draft model proposes for each check. Auto: 4 (assumed)</source>
        <translation>草稿模型每次检查提出的词元数。自动：4（假设）</translation>
    </message>
    <message>
        <source>Draft acceptance</source>
        <translation>草稿接受率</translation>
    </message>
    <message>
        <source>Probability that a proposed token is right. Auto: 0.7 (assumed)</source>
        <translation>提出的词元正确的概率。自动：0.7（假设）</translation>
    </message>
    <message>
        <source>Draft cost</source>
        <translation>草稿成本</translation>
    </message>
    <message>
        <source>Time of a step of the draft model over one of the model. Auto: 0.05 (assumed)</source>
        <translation>草稿模型一步与模型一步的时间之比。自动：0.05（假设）</translation>
    </message>
    <message>
        <source>Cooling of the servers</source>
        <translation>服务器冷却方式</translation>
    </message>
    <message>
        <source>Internal carbon price per tonne</source>
        <translation>每吨内部碳价</translation>
    </message>
    <message>
        <source>What a tonne of CO2e is charged with, shown beside the cost and never in it. 0 to 200 are in use</source>
        <translation>每吨 CO2e 的计价，显示在成本旁边，绝不计入成本。常用 0 至 200</translation>
    </message>
    <message>
        <source>Usual: as the accelerator is sold. Liquid: without most of the servers&apos; fans; enter the PUE of the liquid-cooled site as known PUE</source>
        <translation>通常：按加速器的销售形式。液冷：省去服务器的大部分风扇；请将液冷地点的 PUE 填入已知 PUE</translation>
    </message>
    <message>
        <source>Known compute</source>
        <translation>已知计算量</translation>
    </message>
    <message>
        <source>Floating-point operations of one run, where they are published; empty: from parameters and data</source>
        <translation>一次运行的浮点运算量（如已公布）；留空：由参数与数据得出</translation>
    </message>
    <message>
        <source>Full: all weights. LoRA: small adapters on frozen weights. QLoRA: adapters on 4-bit weights. RL: policy updates on rollouts, whose tokens are the training tokens; writing them is a batch inference</source>
        <translation>全量：全部权重。LoRA：冻结权重上的小适配器。QLoRA：4 位权重上的适配器。RL：在 rollout 上更新策略，其词元即训练词元；生成 rollout 属于批量推理</translation>
    </message>
    <message>
        <source>Kept rollouts</source>
        <translation>保留的 rollout</translation>
    </message>
    <message>
        <source>Share of the rollout tokens that the policy learns from; the reference model reads all. For RL only</source>
        <translation>策略从中学习的 rollout 词元比例；参考模型读取全部。仅用于 RL</translation>
    </message>
    <message>
        <source>Samples per step</source>
        <translation>每步样本数</translation>
    </message>
    <message>
        <source>On one accelerator: with it the launches of small models are counted. Empty: only the compute decides</source>
        <translation>单个加速器上：填写后会计入小模型的启动开销。留空：仅由计算量决定</translation>
    </message>
    <message>
        <source>Used share of the run</source>
        <translation>运行的使用比例</translation>
    </message>
    <message>
        <source>Failed and duplicated runs</source>
        <translation>失败与重复的运行</translation>
    </message>
    <message>
        <source>Share of all compute, experiments included, that is lost to them: 0.3 by hand, 0.1 with automated pipelines (assumed). Shown in the row of the development</source>
        <translation>全部计算（含实验）中因此损失的比例：手工为 0.3，自动化流水线为 0.1（假设）。显示在开发行中</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Currency shown</source>
        <translation>显示的货币</translation>
    </message>
    <message>
        <source>Costs are shown in this currency once its rate, source and date are given, else in US dollars</source>
        <translation>填写汇率及其来源和日期后，成本以此货币显示，否则以美元显示</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>汇率</translation>
    </message>
    <message>
        <source>How much of the currency a US dollar is worth. Files and scripts stay in US dollars</source>
        <translation>一美元值多少该货币。文件和脚本仍使用美元</translation>
    </message>
    <message>
        <source>Source of the rate</source>
        <translation>汇率来源</translation>
    </message>
    <message>
        <source>Who published the rate, so that others can check it</source>
        <translation>汇率由谁公布，以便他人核对</translation>
    </message>
    <message>
        <source>Date of the rate</source>
        <translation>汇率日期</translation>
    </message>
    <message>
        <source>The day that the rate is of: 2026-11-20</source>
        <translation>汇率所属的日期：2026-11-20</translation>
    </message>
    <message>
        <source>Known market-based intensity</source>
        <translation>已知的基于市场的碳强度</translation>
    </message>
    <message>
        <source>Carbon intensity after contracts for clean electricity, as the supplier states it; for the market basis only</source>
        <translation>供应商声明的、计入清洁电力合约后的碳强度；仅用于基于市场的口径</translation>
    </message>
    <message>
        <source>Data residency</source>
        <translation>数据驻留</translation>
    </message>
    <message>
        <source>Countries in which the work may run, as codes such as DE, FR; EU is all of the Union. Empty: anywhere</source>
        <translation>允许执行工作的国家，填写代码，如 DE, FR；EU 表示整个欧盟。留空：任何地方</translation>
    </message>
    <message>
        <source>Instrument behind it</source>
        <translation>所依据的合同凭证</translation>
    </message>
    <message>
        <source>The contract or certificate that the market-based intensity rests on: a power purchase agreement, guarantees of origin, the supplier&apos;s statement. Reports name it</source>
        <translation>基于市场的碳强度所依据的合同或证书：购电协议、来源担保证书、供应商声明。报告会注明</translation>
    </message>
    <message>
        <source>Auto: as many as load, latency targets and deadline ask for, hour by hour where they scale. A number of your own stays up all day</source>
        <translation>自动：按负载、延迟目标和截止时间所需的数量，可伸缩时逐小时调整。自行填写的数量全天保持运行</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Auto: the requests of the stages that infer or serve, without those that feed another one and without evaluation</source>
        <translation>自动：推理与服务阶段的请求数，不计为其他阶段供料的阶段，也不计评估</translation>
    </message>
    <message>
        <source>Tool calls per request</source>
        <translation>每个请求的工具调用</translation>
    </message>
    <message>
        <source>Searches, queries and scripts that an agent runs for a request, on processors beside the accelerators</source>
        <translation>智能体为一个请求运行的搜索、查询和脚本，在加速器之外的处理器上执行</translation>
    </message>
    <message>
        <source>Processor time per tool call</source>
        <translation>每次工具调用的处理器时间</translation>
    </message>
    <message>
        <source>Time of one busy virtual processor. Auto: 1 s (assumed)</source>
        <translation>一个满载虚拟处理器的时间。自动：1 秒（假设）</translation>
    </message>
    <message>
        <source>Part of the planned tokens or samples after which early stopping ends the run; 1 trains to the end. Auto follows the learning curve where a least gain is entered, else it is 0.8 (assumed)</source>
        <translation>早停在用完计划词元或样本的这一部分后结束运行；1 表示训练到底。自动：若填写了最小增益则按学习曲线，否则为 0.8（假设）</translation>
    </message>
    <message>
        <source>Least gain of a window</source>
        <translation>窗口的最小增益</translation>
    </message>
    <message>
        <source>Loss by which a window has to improve, or the run stops; counts with early stopping on auto</source>
        <translation>一个窗口至少要降低的损失，否则停止运行；仅在早停设为自动时有效</translation>
    </message>
    <message>
        <source>Window of the learning curve</source>
        <translation>学习曲线的窗口</translation>
    </message>
    <message>
        <source>Share of the planned run between two looks at the loss. 0.02 looks at it fifty times (assumed)</source>
        <translation>两次查看损失之间占计划运行的份额。0.02 表示查看五十次（假设）</translation>
    </message>
    <message>
        <source>Scale of the learning curve</source>
        <translation>学习曲线的系数</translation>
    </message>
    <message>
        <source>a of the loss L = L_inf + a·t^-b after t tokens or samples. Auto: that of the scaling law of Hoffmann et al. 2022, for language models</source>
        <translation>经过 t 个词元或样本后损失 L = L_inf + a·t^-b 中的 a。自动：对语言模型取 Hoffmann 等 2022 的缩放定律</translation>
    </message>
    <message>
        <source>Exponent of the learning curve</source>
        <translation>学习曲线的指数</translation>
    </message>
    <message>
        <source>b of the loss L = L_inf + a·t^-b. Auto: that of the scaling law of Hoffmann et al. 2022, for language models</source>
        <translation>损失 L = L_inf + a·t^-b 中的 b。自动：对语言模型取 Hoffmann 等 2022 的缩放定律</translation>
    </message>
    <message>
        <source>Model FLOPs utilisation measured on this stack; replaces the catalogue&apos;s</source>
        <translation>在此软硬件上测得的模型 FLOPs 利用率；取代目录中的值</translation>
    </message>
    <message>
        <source>Scope of the known MFU</source>
        <translation>已知 MFU 的范围</translation>
    </message>
    <message>
        <source>Benchmark: failures, waiting for data and what long runs lose come on top. Run: the MFU of a whole run, from all its accelerator hours; nothing is added</source>
        <translation>基准测试：另加故障、等待数据以及长时间运行的损失。运行：整个运行的 MFU，由其全部加速器小时得出；不再另加</translation>
    </message>
    <message>
        <source>Surcharge of a managed service over the bare accelerator price; empty: it is not managed. Auto: the catalogue&apos;s default</source>
        <translation>托管服务在加速器裸价之上的加价；留空：不托管。自动：目录中的默认值</translation>
    </message>
</context>
<context>
    <name>figures</name>
    <message>
        <source>Functional units</source>
        <translation>功能单位数</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>电网碳强度</translation>
    </message>
    <message>
        <source>Market-based intensity</source>
        <translation>基于市场的碳强度</translation>
    </message>
    <message>
        <source>Electricity price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Hourly matched carbon-free share</source>
        <translation>逐时匹配的无碳份额</translation>
    </message>
    <message>
        <source>WUE</source>
        <translation>WUE</translation>
    </message>
    <message>
        <source>Peak FP32 rate</source>
        <translation>FP32 峰值算力</translation>
    </message>
    <message>
        <source>Peak TF32 rate, dense</source>
        <translation>TF32 峰值算力（稠密）</translation>
    </message>
    <message>
        <source>Peak 16-bit rate, dense</source>
        <translation>16 位峰值算力（稠密）</translation>
    </message>
    <message>
        <source>Peak FP8 rate, dense</source>
        <translation>FP8 峰值算力（稠密）</translation>
    </message>
    <message>
        <source>Peak INT8 rate, dense</source>
        <translation>INT8 峰值算力（稠密）</translation>
    </message>
    <message>
        <source>Peak INT4 rate, dense</source>
        <translation>INT4 峰值算力（稠密）</translation>
    </message>
    <message>
        <source>Peak FP4 rate, dense</source>
        <translation>FP4 峰值算力（稠密）</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Memory bandwidth</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>Thermal design power</source>
        <translation>热设计功率</translation>
    </message>
    <message>
        <source>Measured mean power</source>
        <translation>实测平均功率</translation>
    </message>
    <message>
        <source>Published system power a chip, host included</source>
        <translation>公布的每芯片系统功率（含主机）</translation>
    </message>
    <message>
        <source>Idle power</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>Chip interconnect, both directions</source>
        <translation>芯片互连（双向）</translation>
    </message>
    <message>
        <source>Embodied emissions</source>
        <translation>隐含排放</translation>
    </message>
    <message>
        <source>Process node</source>
        <translation>制程节点</translation>
    </message>
    <message>
        <source>Chips a node</source>
        <translation>每节点芯片数</translation>
    </message>
    <message>
        <source>Model FLOP utilisation in training, 8 chips</source>
        <translation>训练时模型 FLOP 利用率（8 芯片）</translation>
    </message>
    <message>
        <source>Utilisation factor of full recomputation</source>
        <translation>完全重计算的利用率因子</translation>
    </message>
    <message>
        <source>Utilisation exponent of sequence length</source>
        <translation>利用率随序列长度的指数</translation>
    </message>
    <message>
        <source>Best measured matmul share of the peak</source>
        <translation>实测最佳矩阵乘占峰值的份额</translation>
    </message>
    <message>
        <source>Share of memory bandwidth reached in serving</source>
        <translation>服务时达到的内存带宽份额</translation>
    </message>
    <message>
        <source>Power curve, compute term</source>
        <translation>功率曲线计算项</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Parameters active a token</source>
        <translation>每词元激活参数量</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>Decoder layers of an encoder-decoder</source>
        <translation>编码器-解码器的解码层数</translation>
    </message>
    <message>
        <source>Model width</source>
        <translation>模型宽度</translation>
    </message>
    <message>
        <source>Attention heads</source>
        <translation>注意力头数</translation>
    </message>
    <message>
        <source>Key-value heads</source>
        <translation>键值头数</translation>
    </message>
    <message>
        <source>Width of a head</source>
        <translation>头宽度</translation>
    </message>
    <message>
        <source>Vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>Longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>Feed-forward width</source>
        <translation>前馈宽度</translation>
    </message>
    <message>
        <source>Feed-forward matrices</source>
        <translation>前馈矩阵数</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>Shared experts</source>
        <translation>共享专家数</translation>
    </message>
    <message>
        <source>Experts a token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>Feed-forward width of an expert</source>
        <translation>专家的前馈宽度</translation>
    </message>
    <message>
        <source>Layers with experts</source>
        <translation>含专家的层数</translation>
    </message>
    <message>
        <source>Rank of compressed queries</source>
        <translation>压缩查询的秩</translation>
    </message>
    <message>
        <source>Rank of compressed keys and values</source>
        <translation>压缩键值的秩</translation>
    </message>
    <message>
        <source>Rotary width beside the compressed keys</source>
        <translation>压缩键之外的旋转宽度</translation>
    </message>
    <message>
        <source>Sliding window</source>
        <translation>滑动窗口</translation>
    </message>
    <message>
        <source>Layers with full attention</source>
        <translation>全注意力层数</translation>
    </message>
    <message>
        <source>Training tokens</source>
        <translation>训练词元数</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练计算量</translation>
    </message>
    <message>
        <source>Quality score</source>
        <translation>质量分数</translation>
    </message>
    <message>
        <source>Multiply-adds a sample</source>
        <translation>每样本乘加次数</translation>
    </message>
    <message>
        <source>Energy a request</source>
        <translation>每请求能耗</translation>
    </message>
    <message>
        <source>Grid intensity of the country, life cycle, generation</source>
        <translation>国家电网碳强度（生命周期，发电侧）</translation>
    </message>
    <message>
        <source>Grid intensity, direct, consumption</source>
        <translation>电网碳强度（直接，消费侧）</translation>
    </message>
    <message>
        <source>Market-based intensity of the provider</source>
        <translation>云厂商基于市场的碳强度</translation>
    </message>
    <message>
        <source>Power usage effectiveness</source>
        <translation>电能使用效率（PUE）</translation>
    </message>
    <message>
        <source>Water usage effectiveness</source>
        <translation>水使用效率（WUE）</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>Grid intensity, life cycle, consumption</source>
        <translation>电网碳强度（生命周期，消费侧）</translation>
    </message>
    <message>
        <source>Carbon-free share of the grid</source>
        <translation>电网无碳份额</translation>
    </message>
    <message>
        <source>Renewable share of the grid</source>
        <translation>电网可再生份额</translation>
    </message>
    <message>
        <source>Power usage effectiveness of the fleet</source>
        <translation>机群 PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness of the newest design</source>
        <translation>最新设计 PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness, industry average</source>
        <translation>行业平均 PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness, own enterprise sites</source>
        <translation>企业自有机房 PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness, small server rooms</source>
        <translation>小型机房 PUE</translation>
    </message>
    <message>
        <source>Power usage effectiveness, liquid-cooled halls</source>
        <translation>液冷机房 PUE</translation>
    </message>
    <message>
        <source>Water usage effectiveness of the fleet</source>
        <translation>机群 WUE</translation>
    </message>
    <message>
        <source>Water usage effectiveness, mean of sites</source>
        <translation>站点平均 WUE</translation>
    </message>
    <message>
        <source>Water usage effectiveness, wet cooling</source>
        <translation>湿式冷却 WUE</translation>
    </message>
    <message>
        <source>Water usage effectiveness, hybrid cooling</source>
        <translation>混合冷却 WUE</translation>
    </message>
    <message>
        <source>Internet egress</source>
        <translation>互联网出站流量</translation>
    </message>
    <message>
        <source>Transfer between zones or regions</source>
        <translation>可用区或区域间传输</translation>
    </message>
    <message>
        <source>Object storage, standard</source>
        <translation>对象存储（标准）</translation>
    </message>
    <message>
        <source>Object storage, infrequent access</source>
        <translation>对象存储（低频访问）</translation>
    </message>
    <message>
        <source>Mean intensity of the year</source>
        <translation>全年平均碳强度</translation>
    </message>
    <message>
        <source>Least hour</source>
        <translation>最低小时值</translation>
    </message>
    <message>
        <source>Greatest hour</source>
        <translation>最高小时值</translation>
    </message>
    <message>
        <source>Mean carbon-free share</source>
        <translation>平均无碳份额</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>小时数</translation>
    </message>
    <message>
        <source>Hours without a figure</source>
        <translation>无数值的小时数</translation>
    </message>
    <message>
        <source>Industrial price</source>
        <translation>工业电价</translation>
    </message>
    <message>
        <source>Commercial price</source>
        <translation>商业电价</translation>
    </message>
    <message>
        <source>Mean price of all sectors</source>
        <translation>各行业平均电价</translation>
    </message>
    <message>
        <source>Residential price</source>
        <translation>居民电价</translation>
    </message>
    <message>
        <source>Non-household price</source>
        <translation>非居民电价</translation>
    </message>
    <message>
        <source>Household price</source>
        <translation>居民户电价</translation>
    </message>
    <message>
        <source>Wholesale price</source>
        <translation>批发电价</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Factor, low end</source>
        <translation>因子（低端）</translation>
    </message>
    <message>
        <source>Factor, typical</source>
        <translation>因子（典型）</translation>
    </message>
    <message>
        <source>Factor, high end</source>
        <translation>因子（高端）</translation>
    </message>
    <message>
        <source>power generation</source>
        <translation>发电</translation>
    </message>
    <message>
        <source>Compute of the vision encoder a picture</source>
        <translation>每张图片的视觉编码器计算量</translation>
    </message>
    <message>
        <source>Decode power, factor by measured runs</source>
        <translation>解码功率，实测运行系数</translation>
    </message>
    <message>
        <source>Decode time, factor by measured runs</source>
        <translation>解码时间，实测运行系数</translation>
    </message>
    <message>
        <source>Diffusion power, factor by measured runs</source>
        <translation>扩散功率，实测运行系数</translation>
    </message>
    <message>
        <source>Diffusion time, factor by measured runs</source>
        <translation>扩散时间，实测运行系数</translation>
    </message>
    <message>
        <source>Encoding power, factor by measured runs</source>
        <translation>编码功率，实测运行系数</translation>
    </message>
    <message>
        <source>Encoding time, factor by measured runs</source>
        <translation>编码时间，实测运行系数</translation>
    </message>
    <message>
        <source>Frames that the autoencoder folds into one</source>
        <translation>自编码器合并为一帧的帧数</translation>
    </message>
    <message>
        <source>Inner width of a recurrent layer</source>
        <translation>循环层的内部宽度</translation>
    </message>
    <message>
        <source>Latent frames that make a token</source>
        <translation>组成一个词元的潜在帧数</translation>
    </message>
    <message>
        <source>Latent positions at which the mean weight of a UNet works</source>
        <translation>UNet 权重平均作用的潜在位置比例</translation>
    </message>
    <message>
        <source>Latent positions of a side that make a token</source>
        <translation>组成一个词元的单边潜在位置数</translation>
    </message>
    <message>
        <source>Layers with a second attention over the latent tokens</source>
        <translation>对潜在词元有第二重注意力的层数</translation>
    </message>
    <message>
        <source>Layers with attention of a hybrid</source>
        <translation>混合架构中有注意力的层数</translation>
    </message>
    <message>
        <source>Parameters of the denoiser</source>
        <translation>去噪网络的参数</translation>
    </message>
    <message>
        <source>Passes a denoising step</source>
        <translation>每个去噪步的遍数</translation>
    </message>
    <message>
        <source>Pixels of a side that the autoencoder folds into one</source>
        <translation>自编码器合并为一的单边像素数</translation>
    </message>
    <message>
        <source>Power curve of denoising, busy term</source>
        <translation>去噪功率曲线的忙碌项</translation>
    </message>
    <message>
        <source>Recurrent layers of a hybrid</source>
        <translation>混合架构中的循环层数</translation>
    </message>
    <message>
        <source>Share of peak compute reached by encoders</source>
        <translation>编码器达到的峰值算力比例</translation>
    </message>
    <message>
        <source>Share of peak compute reached by image models in one pass</source>
        <translation>图像模型单遍达到的峰值算力比例</translation>
    </message>
    <message>
        <source>Share of the peak rate reached in training on one device</source>
        <translation>单设备训练达到的峰值速率比例</translation>
    </message>
    <message>
        <source>Share of the peak rate that convolutions of denoisers reach, over that of Hopper</source>
        <translation>去噪网络卷积达到的峰值速率比例，相对 Hopper</translation>
    </message>
    <message>
        <source>Share of the peak rates that denoising reaches, over that of Hopper</source>
        <translation>去噪达到的峰值速率比例，相对 Hopper</translation>
    </message>
    <message>
        <source>State values a channel of a recurrent layer</source>
        <translation>循环层每通道的状态值数</translation>
    </message>
    <message>
        <source>Text tokens that a denoiser attends over</source>
        <translation>去噪网络关注的文本词元数</translation>
    </message>
    <message>
        <source>Time of a launch in training, over that of Volta</source>
        <translation>训练中一次启动的时间，相对 Volta</translation>
    </message>
    <message>
        <source>Training power, factor by measured runs</source>
        <translation>训练功率，实测运行系数</translation>
    </message>
    <message>
        <source>Training time, factor by measured runs</source>
        <translation>训练时间，实测运行系数</translation>
    </message>
    <message>
        <source>exponent of the overlap of launches and chip work</source>
        <translation>启动与芯片计算重叠的指数</translation>
    </message>
    <message>
        <source>launches of a denoising call</source>
        <translation>一次去噪调用的启动次数</translation>
    </message>
    <message>
        <source>launches of a layer of a denoising call</source>
        <translation>去噪调用中每层的启动次数</translation>
    </message>
    <message>
        <source>of the energy</source>
        <translation>能耗的</translation>
    </message>
    <message>
        <source>of the time</source>
        <translation>时间的</translation>
    </message>
    <message>
        <source>overhead a layer</source>
        <translation>每层开销</translation>
    </message>
    <message>
        <source>overhead a layer with experts</source>
        <translation>每个专家层开销</translation>
    </message>
    <message>
        <source>overhead a sequence and step</source>
        <translation>每序列每步开销</translation>
    </message>
    <message>
        <source>overhead a sequence in a step that begins a request</source>
        <translation>开始请求的步中每序列开销</translation>
    </message>
    <message>
        <source>passes over the activations of a denoising call</source>
        <translation>去噪调用对激活的遍数</translation>
    </message>
    <message>
        <source>power coefficient of short kernels</source>
        <translation>短内核的功率系数</translation>
    </message>
    <message>
        <source>scheduler a step</source>
        <translation>每步调度器</translation>
    </message>
    <message>
        <source>share of the compute efficiency kept by 8-bit arithmetic</source>
        <translation>8 位计算保留的计算效率比例</translation>
    </message>
    <message>
        <source>speed of convolutions</source>
        <translation>卷积速度</translation>
    </message>
    <message>
        <source>tensor-parallel overhead a layer</source>
        <translation>每层张量并行开销</translation>
    </message>
    <message>
        <source>Hours of a day</source>
        <translation>一天中的小时数</translation>
    </message>
    <message>
        <source>Busiest hour over the mean hour</source>
        <translation>最忙小时与平均小时之比</translation>
    </message>
    <message>
        <source>Share of the score that a model of 8B parameters lost</source>
        <translation>80 亿参数模型损失的得分比例</translation>
    </message>
    <message>
        <source>Share of the score that a model of 70B parameters lost</source>
        <translation>700 亿参数模型损失的得分比例</translation>
    </message>
    <message>
        <source>Price on demand</source>
        <translation>按需价格</translation>
    </message>
    <message>
        <source>Spot price</source>
        <translation>竞价价格</translation>
    </message>
    <message>
        <source>Price committed for one year</source>
        <translation>承诺一年的价格</translation>
    </message>
    <message>
        <source>Price committed for three years</source>
        <translation>承诺三年的价格</translation>
    </message>
</context>
<context>
    <name>formulas</name>
    <message>
        <source>one replica</source>
        <translation>一个副本</translation>
    </message>
    <message>
        <source>weights and one sequence</source>
        <translation>权重和一个序列</translation>
    </message>
    <message>
        <source>use more chips per replica, a quantised or smaller model, or a chip with more memory</source>
        <translation>每个副本使用更多芯片、采用量化或更小的模型，或选用内存更大的芯片</translation>
    </message>
    <message>
        <source>between 1 and the number of chips</source>
        <translation>介于 1 与芯片数之间</translation>
    </message>
    <message>
        <source>Batch limit from memory</source>
        <translation>内存决定的批量上限</translation>
    </message>
    <message>
        <source>Chips per replica</source>
        <translation>每副本芯片数</translation>
    </message>
    <message>
        <source>Prefix cache saving</source>
        <translation>前缀缓存节省</translation>
    </message>
    <message>
        <source>Requests that miss the semantic cache</source>
        <translation>未命中语义缓存的请求</translation>
    </message>
    <message>
        <source>Energy per request with a semantic cache</source>
        <translation>带语义缓存的每请求能耗</translation>
    </message>
    <message>
        <source>What the KV cache saves</source>
        <translation>KV 缓存的节省量</translation>
    </message>
    <message>
        <source>as many in each run</source>
        <translation>每次运行数量相同</translation>
    </message>
    <message>
        <source>Calibration by measurements</source>
        <translation>用实测值校准</translation>
    </message>
    <message>
        <source>Probability that a scenario is better</source>
        <translation>场景更优的概率</translation>
    </message>
    <message>
        <source>Chip power</source>
        <translation>芯片功率</translation>
    </message>
    <message>
        <source>up to the power cap</source>
        <translation>不超过功率上限</translation>
    </message>
    <message>
        <source>Chip load</source>
        <translation>芯片负载</translation>
    </message>
    <message>
        <source>Chip energy per token</source>
        <translation>每词元芯片能耗</translation>
    </message>
    <message>
        <source>Chip power in training</source>
        <translation>训练时芯片功率</translation>
    </message>
    <message>
        <source>On-demand cost</source>
        <translation>按需成本</translation>
    </message>
    <message>
        <source>Spot cost</source>
        <translation>竞价成本</translation>
    </message>
    <message>
        <source>Committed cost</source>
        <translation>承诺使用成本</translation>
    </message>
    <message>
        <source>Parameters in matrix products</source>
        <translation>参与矩阵乘的参数量</translation>
    </message>
    <message>
        <source>Attention width</source>
        <translation>注意力宽度</translation>
    </message>
    <message>
        <source>Idle power of a chip without a published one</source>
        <translation>未公布空闲功率的芯片的空闲功率</translation>
    </message>
    <message>
        <source>Base utilisation in 8-bit training</source>
        <translation>8 位训练的基础利用率</translation>
    </message>
    <message>
        <source>Base utilisation with adapters</source>
        <translation>使用适配器时的基础利用率</translation>
    </message>
    <message>
        <source>Samples that the chips can take</source>
        <translation>芯片可容纳的样本数</translation>
    </message>
    <message>
        <source>Accelerator time</source>
        <translation>加速器时间</translation>
    </message>
    <message>
        <source>All repetitions</source>
        <translation>全部重复</translation>
    </message>
    <message>
        <source>Energy from measured power</source>
        <translation>由实测功率得出的能耗</translation>
    </message>
    <message>
        <source>Tokens of one retraining</source>
        <translation>一次再训练的词元数</translation>
    </message>
    <message>
        <source>Training sequences</source>
        <translation>训练序列数</translation>
    </message>
    <message>
        <source>Compute of all trials</source>
        <translation>全部试验的计算量</translation>
    </message>
    <message>
        <source>Failure rate on spot machines</source>
        <translation>竞价机器的故障率</translation>
    </message>
    <message>
        <source>Requests over the horizon</source>
        <translation>规划期内的请求数</translation>
    </message>
    <message>
        <source>IT energy behind a facility reading</source>
        <translation>设施读数对应的 IT 能耗</translation>
    </message>
    <message>
        <source>Total emissions</source>
        <translation>总排放量</translation>
    </message>
    <message>
        <source>Cost of own machines</source>
        <translation>自有机器成本</translation>
    </message>
    <message>
        <source>Transfer time</source>
        <translation>传输时间</translation>
    </message>
    <message>
        <source>Reserved processor time</source>
        <translation>预留处理器时间</translation>
    </message>
    <message>
        <source>Longest path</source>
        <translation>最长路径</translation>
    </message>
    <message>
        <source>Retrainings over the horizon</source>
        <translation>规划期内的再训练次数</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>IT 能耗</translation>
    </message>
    <message>
        <source>Time of a batch run</source>
        <translation>批量运行时间</translation>
    </message>
    <message>
        <source>Accelerator energy of a run</source>
        <translation>一次运行的加速器能耗</translation>
    </message>
    <message>
        <source>Accelerator energy of the fleet</source>
        <translation>机群的加速器能耗</translation>
    </message>
    <message>
        <source>Reserved accelerator time of the fleet</source>
        <translation>机群的预留加速器时间</translation>
    </message>
    <message>
        <source>Capacity without a latency target</source>
        <translation>无延迟目标时的容量</translation>
    </message>
    <message>
        <source>Step time per sequence</source>
        <translation>每序列步时间</translation>
    </message>
    <message>
        <source>Time of forward passes</source>
        <translation>前向传播时间</translation>
    </message>
    <message>
        <source>Accelerator time of all requests</source>
        <translation>全部请求的加速器时间</translation>
    </message>
    <message>
        <source>Purchase price of one accelerator</source>
        <translation>一块加速器的购置价</translation>
    </message>
    <message>
        <source>Mean IT power per accelerator</source>
        <translation>每块加速器的平均 IT 功率</translation>
    </message>
    <message>
        <source>Wall time on parallel processors</source>
        <translation>并行处理器上的运行时间</translation>
    </message>
    <message>
        <source>Embodied emissions of stored data</source>
        <translation>存储数据的隐含排放</translation>
    </message>
    <message>
        <source>Development overhead</source>
        <translation>研发开销</translation>
    </message>
    <message>
        <source>SCI score of a stage</source>
        <translation>阶段的 SCI 分数</translation>
    </message>
    <message>
        <source>Time until the stage is done</source>
        <translation>到该阶段完成的时间</translation>
    </message>
    <message>
        <source>Energy of all requests</source>
        <translation>全部请求的能耗</translation>
    </message>
    <message>
        <source>Context of a request</source>
        <translation>请求的上下文</translation>
    </message>
    <message>
        <source>Bytes of the weights</source>
        <translation>权重字节数</translation>
    </message>
    <message>
        <source>Bytes of group-quantised weights</source>
        <translation>分组量化权重的字节数</translation>
    </message>
    <message>
        <source>Bytes of 2:4 sparse weights</source>
        <translation>2:4 稀疏权重的字节数</translation>
    </message>
    <message>
        <source>Rate of 2:4 sparse units</source>
        <translation>2:4 稀疏单元的算力</translation>
    </message>
    <message>
        <source>Parameters after structured pruning</source>
        <translation>结构化剪枝后的参数量</translation>
    </message>
    <message>
        <source>another precision</source>
        <translation>其他精度</translation>
    </message>
    <message>
        <source>an accelerator with such units</source>
        <translation>具备此类单元的加速器</translation>
    </message>
    <message>
        <source>Peak compute rate</source>
        <translation>峰值算力</translation>
    </message>
    <message>
        <source>Power of a vCPU</source>
        <translation>一个 vCPU 的功率</translation>
    </message>
    <message>
        <source>idle power or more</source>
        <translation>不低于空闲功率</translation>
    </message>
    <message>
        <source>Energy of processors and memory</source>
        <translation>处理器与内存能耗</translation>
    </message>
    <message>
        <source>Energy of storage</source>
        <translation>存储能耗</translation>
    </message>
    <message>
        <source>Energy of transfer</source>
        <translation>传输能耗</translation>
    </message>
    <message>
        <source>Power per useful vCPU</source>
        <translation>每有效 vCPU 功率</translation>
    </message>
    <message>
        <source>the data path</source>
        <translation>数据通路</translation>
    </message>
    <message>
        <source>storage, network or worker rate</source>
        <translation>存储、网络或加载进程速率</translation>
    </message>
    <message>
        <source>Data rate</source>
        <translation>数据速率</translation>
    </message>
    <message>
        <source>Feed utilisation</source>
        <translation>供数利用率</translation>
    </message>
    <message>
        <source>Chip energy with data stalls</source>
        <translation>含数据等待的芯片能耗</translation>
    </message>
    <message>
        <source>Decode step</source>
        <translation>解码步</translation>
    </message>
    <message>
        <source>Critical batch</source>
        <translation>临界批量</translation>
    </message>
    <message>
        <source>Parameters read per step of a mixture of experts</source>
        <translation>混合专家模型每步读取的参数量</translation>
    </message>
    <message>
        <source>as many in each stage</source>
        <translation>每个阶段数量相同</translation>
    </message>
    <message>
        <source>1 to 16</source>
        <translation>1 至 16</translation>
    </message>
    <message>
        <source>Factors of an improvement</source>
        <translation>改进的因子</translation>
    </message>
    <message>
        <source>Factors of a sum of stages (LMDI)</source>
        <translation>各阶段之和的因子（LMDI）</translation>
    </message>
    <message>
        <source>Development multiplier</source>
        <translation>研发倍数</translation>
    </message>
    <message>
        <source>Lever</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Performance per watt</source>
        <translation>每瓦性能</translation>
    </message>
    <message>
        <source>Distillation compute</source>
        <translation>蒸馏计算量</translation>
    </message>
    <message>
        <source>Reinforcement learning compute</source>
        <translation>强化学习计算量</translation>
    </message>
    <message>
        <source>above 0</source>
        <translation>大于 0</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>不小于 0</translation>
    </message>
    <message>
        <source>1 or more</source>
        <translation>不小于 1</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>介于 0 与 1 之间</translation>
    </message>
    <message>
        <source>above 0, up to 1</source>
        <translation>大于 0，不超过 1</translation>
    </message>
    <message>
        <source>0 or more, below 1</source>
        <translation>不小于 0，小于 1</translation>
    </message>
    <message>
        <source>above 0 and below 1</source>
        <translation>大于 0 且小于 1</translation>
    </message>
    <message>
        <source>a finite number</source>
        <translation>有限数</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>无穷大</translation>
    </message>
    <message>
        <source>Retraining interval</source>
        <translation>再训练间隔</translation>
    </message>
    <message>
        <source>the drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>time constant or retraining interval</source>
        <translation>时间常数或再训练间隔</translation>
    </message>
    <message>
        <source>above 0 and below the fresh quality</source>
        <translation>大于 0 且低于初始质量</translation>
    </message>
    <message>
        <source>Compute of continued training</source>
        <translation>继续训练的计算量</translation>
    </message>
    <message>
        <source>Compute of training from scratch</source>
        <translation>从头训练的计算量</translation>
    </message>
    <message>
        <source>one window or more</source>
        <translation>至少一个窗口</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Embodied emissions of reserved hardware</source>
        <translation>预留硬件的隐含排放</translation>
    </message>
    <message>
        <source>up to all of them</source>
        <translation>不超过全部</translation>
    </message>
    <message>
        <source>Embodied emissions per chip-hour</source>
        <translation>每芯片小时隐含排放</translation>
    </message>
    <message>
        <source>Carbon payback of a replacement</source>
        <translation>更换硬件的碳回收期</translation>
    </message>
    <message>
        <source>Encoder-decoder training compute</source>
        <translation>编码器-解码器训练计算量</translation>
    </message>
    <message>
        <source>Image model training compute</source>
        <translation>图像模型训练计算量</translation>
    </message>
    <message>
        <source>Image model forward compute</source>
        <translation>图像模型前向计算量</translation>
    </message>
    <message>
        <source>Diffusion compute per image</source>
        <translation>每张图像的扩散计算量</translation>
    </message>
    <message>
        <source>Compute-bound time</source>
        <translation>计算受限时间</translation>
    </message>
    <message>
        <source>Embedding lookup</source>
        <translation>嵌入查找</translation>
    </message>
    <message>
        <source>Encoder batch time</source>
        <translation>编码器批处理时间</translation>
    </message>
    <message>
        <source>IT power</source>
        <translation>IT 功率</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>Overhead ratios from published shares</source>
        <translation>由公布份额得出的开销比</translation>
    </message>
    <message>
        <source>Adapter parameters</source>
        <translation>适配器参数量</translation>
    </message>
    <message>
        <source>Fine-tuning compute</source>
        <translation>微调计算量</translation>
    </message>
    <message>
        <source>Fine-tuning state</source>
        <translation>微调状态</translation>
    </message>
    <message>
        <source>QLoRA time</source>
        <translation>QLoRA 时间</translation>
    </message>
    <message>
        <source>Replicas</source>
        <translation>服务副本数</translation>
    </message>
    <message>
        <source>Replica hours</source>
        <translation>副本小时</translation>
    </message>
    <message>
        <source>Busy share of a replica</source>
        <translation>副本忙碌份额</translation>
    </message>
    <message>
        <source>Mean chip power under Poisson load</source>
        <translation>泊松负载下的平均芯片功率</translation>
    </message>
    <message>
        <source>Time to start a replica</source>
        <translation>启动副本的时间</translation>
    </message>
    <message>
        <source>4M totals</source>
        <translation>4M 总量</translation>
    </message>
    <message>
        <source>4M factors of two published runs</source>
        <translation>两次公布运行的 4M 因子</translation>
    </message>
    <message>
        <source>Failure rate from incidents</source>
        <translation>由事故得出的故障率</translation>
    </message>
    <message>
        <source>Mean time to failure from node statistics</source>
        <translation>由节点统计得出的平均故障间隔</translation>
    </message>
    <message>
        <source>Goodput</source>
        <translation>有效率</translation>
    </message>
    <message>
        <source>shorter than the time between failures</source>
        <translation>短于故障间隔</translation>
    </message>
    <message>
        <source>2 or more</source>
        <translation>不小于 2</translation>
    </message>
    <message>
        <source>the first budget or more</source>
        <translation>不小于首个预算</translation>
    </message>
    <message>
        <source>Trials of a grid search</source>
        <translation>网格搜索的试验数</translation>
    </message>
    <message>
        <source>Trials of a random search</source>
        <translation>随机搜索的试验数</translation>
    </message>
    <message>
        <source>Trials of a Bayesian search</source>
        <translation>贝叶斯搜索的试验数</translation>
    </message>
    <message>
        <source>Budget of successive halving</source>
        <translation>逐次减半的预算</translation>
    </message>
    <message>
        <source>ITUE</source>
        <translation>ITUE</translation>
    </message>
    <message>
        <source>KV cache per token</source>
        <translation>每词元 KV 缓存</translation>
    </message>
    <message>
        <source>KV cache shards</source>
        <translation>KV 缓存分片</translation>
    </message>
    <message>
        <source>KV read time</source>
        <translation>KV 读取时间</translation>
    </message>
    <message>
        <source>LoRA time</source>
        <translation>LoRA 时间</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>accelerator share</source>
        <translation>加速器份额</translation>
    </message>
    <message>
        <source>acceptance</source>
        <translation>接受率</translation>
    </message>
    <message>
        <source>accepted hits</source>
        <translation>有效命中</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活</translation>
    </message>
    <message>
        <source>actual value</source>
        <translation>实际值</translation>
    </message>
    <message>
        <source>adapted matrices</source>
        <translation>适配的矩阵</translation>
    </message>
    <message>
        <source>adapter parameters</source>
        <translation>适配器参数量</translation>
    </message>
    <message>
        <source>annual cost</source>
        <translation>年成本</translation>
    </message>
    <message>
        <source>arrival variation</source>
        <translation>到达变异</translation>
    </message>
    <message>
        <source>attention factor</source>
        <translation>注意力因子</translation>
    </message>
    <message>
        <source>attention share</source>
        <translation>注意力份额</translation>
    </message>
    <message>
        <source>attention width</source>
        <translation>注意力宽度</translation>
    </message>
    <message>
        <source>base utilisation</source>
        <translation>基础利用率</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>batch limit</source>
        <translation>批量上限</translation>
    </message>
    <message>
        <source>best share</source>
        <translation>最优份额</translation>
    </message>
    <message>
        <source>bits</source>
        <translation>位数</translation>
    </message>
    <message>
        <source>bytes moved</source>
        <translation>移动的字节数</translation>
    </message>
    <message>
        <source>bytes per sample</source>
        <translation>每样本字节数</translation>
    </message>
    <message>
        <source>bytes per value</source>
        <translation>每值字节数</translation>
    </message>
    <message>
        <source>bytes per weight</source>
        <translation>每权重字节数</translation>
    </message>
    <message>
        <source>cached share</source>
        <translation>缓存份额</translation>
    </message>
    <message>
        <source>campaign efficiency</source>
        <translation>全程效率</translation>
    </message>
    <message>
        <source>capacity</source>
        <translation>容量</translation>
    </message>
    <message>
        <source>capacity factor</source>
        <translation>容量因子</translation>
    </message>
    <message>
        <source>capital cost</source>
        <translation>资本成本</translation>
    </message>
    <message>
        <source>carbon intensity</source>
        <translation>碳强度</translation>
    </message>
    <message>
        <source>carbon price</source>
        <translation>碳价</translation>
    </message>
    <message>
        <source>carbon-free share</source>
        <translation>无碳份额</translation>
    </message>
    <message>
        <source>carbon-free share of the grid</source>
        <translation>电网无碳份额</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>案例数</translation>
    </message>
    <message>
        <source>checkpoint stall</source>
        <translation>检查点停顿</translation>
    </message>
    <message>
        <source>checkpoint stall and restart</source>
        <translation>检查点停顿与重启</translation>
    </message>
    <message>
        <source>chip energy</source>
        <translation>芯片能耗</translation>
    </message>
    <message>
        <source>chip exponent</source>
        <translation>芯片指数</translation>
    </message>
    <message>
        <source>chip time</source>
        <translation>芯片时间</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>芯片数</translation>
    </message>
    <message>
        <source>chips per host</source>
        <translation>每主机芯片数</translation>
    </message>
    <message>
        <source>chips per node</source>
        <translation>每节点芯片数</translation>
    </message>
    <message>
        <source>clock share</source>
        <translation>时钟份额</translation>
    </message>
    <message>
        <source>cloud price</source>
        <translation>云价格</translation>
    </message>
    <message>
        <source>committed time</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>communication time</source>
        <translation>通信时间</translation>
    </message>
    <message>
        <source>compute</source>
        <translation>计算量</translation>
    </message>
    <message>
        <source>compute efficiency</source>
        <translation>计算效率</translation>
    </message>
    <message>
        <source>compute rate</source>
        <translation>算力</translation>
    </message>
    <message>
        <source>compute use</source>
        <translation>算力占用</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>configurations</source>
        <translation>配置数</translation>
    </message>
    <message>
        <source>context</source>
        <translation>上下文</translation>
    </message>
    <message>
        <source>contracted energy</source>
        <translation>签约电量</translation>
    </message>
    <message>
        <source>contracted share</source>
        <translation>签约份额</translation>
    </message>
    <message>
        <source>curve exponent</source>
        <translation>曲线指数</translation>
    </message>
    <message>
        <source>curve scale</source>
        <translation>曲线尺度</translation>
    </message>
    <message>
        <source>data rate</source>
        <translation>数据速率</translation>
    </message>
    <message>
        <source>design load</source>
        <translation>设计负载</translation>
    </message>
    <message>
        <source>development share</source>
        <translation>研发份额</translation>
    </message>
    <message>
        <source>dimension</source>
        <translation>维数</translation>
    </message>
    <message>
        <source>draft cost</source>
        <translation>草稿成本</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>抽样</translation>
    </message>
    <message>
        <source>draws</source>
        <translation>抽样次数</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>效率</translation>
    </message>
    <message>
        <source>electricity price</source>
        <translation>电价</translation>
    </message>
    <message>
        <source>embodied emissions</source>
        <translation>隐含排放</translation>
    </message>
    <message>
        <source>embodied emissions of the chip</source>
        <translation>芯片隐含排放</translation>
    </message>
    <message>
        <source>embodied emissions of the host</source>
        <translation>主机隐含排放</translation>
    </message>
    <message>
        <source>embodied emissions of the network</source>
        <translation>网络隐含排放</translation>
    </message>
    <message>
        <source>emissions</source>
        <translation>排放量</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>energy per gigabyte</source>
        <translation>每千兆字节能耗</translation>
    </message>
    <message>
        <source>energy per request</source>
        <translation>每请求能耗</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>error sigma</source>
        <translation>误差标准差</translation>
    </message>
    <message>
        <source>expert parameters</source>
        <translation>专家参数量</translation>
    </message>
    <message>
        <source>experts</source>
        <translation>专家数</translation>
    </message>
    <message>
        <source>experts per token</source>
        <translation>每词元专家数</translation>
    </message>
    <message>
        <source>facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>factors</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>failure rate</source>
        <translation>故障率</translation>
    </message>
    <message>
        <source>failures</source>
        <translation>故障数</translation>
    </message>
    <message>
        <source>feed utilisation</source>
        <translation>供数利用率</translation>
    </message>
    <message>
        <source>feed-forward width</source>
        <translation>前馈宽度</translation>
    </message>
    <message>
        <source>first budget</source>
        <translation>首个预算</translation>
    </message>
    <message>
        <source>fixed share</source>
        <translation>固定份额</translation>
    </message>
    <message>
        <source>fixed step time</source>
        <translation>固定步时间</translation>
    </message>
    <message>
        <source>footprint</source>
        <translation>足迹</translation>
    </message>
    <message>
        <source>fresh quality</source>
        <translation>初始质量</translation>
    </message>
    <message>
        <source>full budget</source>
        <translation>全部预算</translation>
    </message>
    <message>
        <source>full power</source>
        <translation>满载功率</translation>
    </message>
    <message>
        <source>functional units</source>
        <translation>功能单位数</translation>
    </message>
    <message>
        <source>gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>generation</source>
        <translation>发电</translation>
    </message>
    <message>
        <source>gigabytes</source>
        <translation>千兆字节</translation>
    </message>
    <message>
        <source>goodput</source>
        <translation>有效率</translation>
    </message>
    <message>
        <source>group size</source>
        <translation>组大小</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>组数</translation>
    </message>
    <message>
        <source>head width</source>
        <translation>头宽度</translation>
    </message>
    <message>
        <source>headroom</source>
        <translation>余量</translation>
    </message>
    <message>
        <source>heads</source>
        <translation>头数</translation>
    </message>
    <message>
        <source>hit rate</source>
        <translation>命中率</translation>
    </message>
    <message>
        <source>hits</source>
        <translation>命中数</translation>
    </message>
    <message>
        <source>host ratio</source>
        <translation>主机比</translation>
    </message>
    <message>
        <source>host share</source>
        <translation>主机份额</translation>
    </message>
    <message>
        <source>hyper-parameters</source>
        <translation>超参数</translation>
    </message>
    <message>
        <source>idle power</source>
        <translation>空闲功率</translation>
    </message>
    <message>
        <source>idle ratio</source>
        <translation>空闲比</translation>
    </message>
    <message>
        <source>idle share</source>
        <translation>空闲份额</translation>
    </message>
    <message>
        <source>improved</source>
        <translation>改进后</translation>
    </message>
    <message>
        <source>input tokens</source>
        <translation>输入词元数</translation>
    </message>
    <message>
        <source>input width</source>
        <translation>输入宽度</translation>
    </message>
    <message>
        <source>interleaving</source>
        <translation>交错数</translation>
    </message>
    <message>
        <source>irreducible loss</source>
        <translation>不可约损失</translation>
    </message>
    <message>
        <source>kept tokens</source>
        <translation>保留的词元数</translation>
    </message>
    <message>
        <source>key-value heads</source>
        <translation>键值头数</translation>
    </message>
    <message>
        <source>latent width</source>
        <translation>潜在宽度</translation>
    </message>
    <message>
        <source>layer overhead</source>
        <translation>层开销</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>least gain</source>
        <translation>最小增益</translation>
    </message>
    <message>
        <source>link rate</source>
        <translation>链路速率</translation>
    </message>
    <message>
        <source>load</source>
        <translation>负载</translation>
    </message>
    <message>
        <source>longest context</source>
        <translation>最长上下文</translation>
    </message>
    <message>
        <source>lookup energy</source>
        <translation>查找能耗</translation>
    </message>
    <message>
        <source>machine factor</source>
        <translation>机器因子</translation>
    </message>
    <message>
        <source>map factor</source>
        <translation>地点因子</translation>
    </message>
    <message>
        <source>matmul efficiency</source>
        <translation>矩阵乘效率</translation>
    </message>
    <message>
        <source>measured over predicted</source>
        <translation>实测与预测之比</translation>
    </message>
    <message>
        <source>mechanization factor</source>
        <translation>机房因子</translation>
    </message>
    <message>
        <source>median</source>
        <translation>中位数</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>memory efficiency</source>
        <translation>内存效率</translation>
    </message>
    <message>
        <source>memory overhead</source>
        <translation>内存开销</translation>
    </message>
    <message>
        <source>memory power</source>
        <translation>内存功率</translation>
    </message>
    <message>
        <source>memory rate</source>
        <translation>内存带宽</translation>
    </message>
    <message>
        <source>memory reserve</source>
        <translation>内存预留</translation>
    </message>
    <message>
        <source>memory share</source>
        <translation>内存份额</translation>
    </message>
    <message>
        <source>memory time</source>
        <translation>内存时间</translation>
    </message>
    <message>
        <source>memory use</source>
        <translation>内存占用</translation>
    </message>
    <message>
        <source>microbatches</source>
        <translation>微批数</translation>
    </message>
    <message>
        <source>minimum replicas</source>
        <translation>最少副本数</translation>
    </message>
    <message>
        <source>missed share</source>
        <translation>未命中份额</translation>
    </message>
    <message>
        <source>model factor</source>
        <translation>模型因子</translation>
    </message>
    <message>
        <source>model width</source>
        <translation>模型宽度</translation>
    </message>
    <message>
        <source>months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>most chips</source>
        <translation>最多芯片数</translation>
    </message>
    <message>
        <source>multiply-adds</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>network rate</source>
        <translation>网络速率</translation>
    </message>
    <message>
        <source>network ratio</source>
        <translation>网络比</translation>
    </message>
    <message>
        <source>new tokens</source>
        <translation>新词元数</translation>
    </message>
    <message>
        <source>nominal chip energy</source>
        <translation>标称芯片能耗</translation>
    </message>
    <message>
        <source>nominal power</source>
        <translation>标称功率</translation>
    </message>
    <message>
        <source>normal draw</source>
        <translation>正态抽样</translation>
    </message>
    <message>
        <source>old tokens</source>
        <translation>旧词元数</translation>
    </message>
    <message>
        <source>operating cost</source>
        <translation>运营成本</translation>
    </message>
    <message>
        <source>output tokens</source>
        <translation>输出词元数</translation>
    </message>
    <message>
        <source>output width</source>
        <translation>输出宽度</translation>
    </message>
    <message>
        <source>overhead share</source>
        <translation>开销份额</translation>
    </message>
    <message>
        <source>overlap</source>
        <translation>重叠率</translation>
    </message>
    <message>
        <source>pairs</source>
        <translation>数对</translation>
    </message>
    <message>
        <source>parallel overhead</source>
        <translation>并行开销</translation>
    </message>
    <message>
        <source>parameter exponent</source>
        <translation>参数指数</translation>
    </message>
    <message>
        <source>parameter factor</source>
        <translation>参数因子</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>passes per step</source>
        <translation>每步遍数</translation>
    </message>
    <message>
        <source>payload</source>
        <translation>负载数据</translation>
    </message>
    <message>
        <source>peak rate</source>
        <translation>峰值算力</translation>
    </message>
    <message>
        <source>pipeline stages</source>
        <translation>流水线级数</translation>
    </message>
    <message>
        <source>planned steps</source>
        <translation>计划步数</translation>
    </message>
    <message>
        <source>pooling</source>
        <translation>池化</translation>
    </message>
    <message>
        <source>position width</source>
        <translation>位置宽度</translation>
    </message>
    <message>
        <source>power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>power calibration</source>
        <translation>功率校准</translation>
    </message>
    <message>
        <source>power cap</source>
        <translation>功率上限</translation>
    </message>
    <message>
        <source>power coefficient</source>
        <translation>功率系数</translation>
    </message>
    <message>
        <source>power ratio</source>
        <translation>功率比</translation>
    </message>
    <message>
        <source>predicted value</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>preemptions</source>
        <translation>抢占次数</translation>
    </message>
    <message>
        <source>prefill time</source>
        <translation>预填充时间</translation>
    </message>
    <message>
        <source>premium</source>
        <translation>溢价</translation>
    </message>
    <message>
        <source>price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>prior sigma</source>
        <translation>先验标准差</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>prompt tokens</source>
        <translation>提示词元数</translation>
    </message>
    <message>
        <source>proposed tokens</source>
        <translation>提议词元数</translation>
    </message>
    <message>
        <source>purchase price</source>
        <translation>购置价</translation>
    </message>
    <message>
        <source>quality floor</source>
        <translation>质量下限</translation>
    </message>
    <message>
        <source>queueing time</source>
        <translation>排队时间</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>rate per worker</source>
        <translation>每进程速率</translation>
    </message>
    <message>
        <source>recomputation factor</source>
        <translation>重计算因子</translation>
    </message>
    <message>
        <source>recomputed share</source>
        <translation>重计算份额</translation>
    </message>
    <message>
        <source>removed share</source>
        <translation>移除份额</translation>
    </message>
    <message>
        <source>replay share</source>
        <translation>回放份额</translation>
    </message>
    <message>
        <source>replication</source>
        <translation>副本数</translation>
    </message>
    <message>
        <source>requests per second</source>
        <translation>每秒请求数</translation>
    </message>
    <message>
        <source>reserved resources</source>
        <translation>预留资源</translation>
    </message>
    <message>
        <source>reserved time</source>
        <translation>预留时间</translation>
    </message>
    <message>
        <source>residual intensity</source>
        <translation>剩余碳强度</translation>
    </message>
    <message>
        <source>residual value</source>
        <translation>残值</translation>
    </message>
    <message>
        <source>resources</source>
        <translation>资源</translation>
    </message>
    <message>
        <source>restart</source>
        <translation>重启</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>saved power</source>
        <translation>节省功率</translation>
    </message>
    <message>
        <source>sequence exponent</source>
        <translation>序列指数</translation>
    </message>
    <message>
        <source>sequence length</source>
        <translation>序列长度</translation>
    </message>
    <message>
        <source>sequence overhead</source>
        <translation>序列开销</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>序列数</translation>
    </message>
    <message>
        <source>service life</source>
        <translation>服役年限</translation>
    </message>
    <message>
        <source>service time</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>service variation</source>
        <translation>服务变异</translation>
    </message>
    <message>
        <source>shared parameters</source>
        <translation>共享参数量</translation>
    </message>
    <message>
        <source>sigma</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>site water intensity</source>
        <translation>现场用水强度</translation>
    </message>
    <message>
        <source>slot utilisation</source>
        <translation>时段利用率</translation>
    </message>
    <message>
        <source>slots</source>
        <translation>时段数</translation>
    </message>
    <message>
        <source>slowdown</source>
        <translation>减速</translation>
    </message>
    <message>
        <source>source water intensity</source>
        <translation>电源侧用水强度</translation>
    </message>
    <message>
        <source>sparse efficiency</source>
        <translation>稀疏效率</translation>
    </message>
    <message>
        <source>speed ratio</source>
        <translation>速度比</translation>
    </message>
    <message>
        <source>spread of ranks</source>
        <translation>各秩离散度</translation>
    </message>
    <message>
        <source>stages</source>
        <translation>阶段数</translation>
    </message>
    <message>
        <source>stalled power</source>
        <translation>停顿功率</translation>
    </message>
    <message>
        <source>step time</source>
        <translation>步时间</translation>
    </message>
    <message>
        <source>step time per sequence</source>
        <translation>每序列步时间</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>storage power</source>
        <translation>存储功率</translation>
    </message>
    <message>
        <source>storage rate</source>
        <translation>存储速率</translation>
    </message>
    <message>
        <source>student parameters</source>
        <translation>学生模型参数量</translation>
    </message>
    <message>
        <source>sum after</source>
        <translation>之后之和</translation>
    </message>
    <message>
        <source>sum before</source>
        <translation>之前之和</translation>
    </message>
    <message>
        <source>tables</source>
        <translation>表数</translation>
    </message>
    <message>
        <source>teacher parameters</source>
        <translation>教师模型参数量</translation>
    </message>
    <message>
        <source>tensor parallelism</source>
        <translation>张量并行度</translation>
    </message>
    <message>
        <source>terabytes</source>
        <translation>太字节</translation>
    </message>
    <message>
        <source>time constant</source>
        <translation>时间常数</translation>
    </message>
    <message>
        <source>time per token</source>
        <translation>每词元时间</translation>
    </message>
    <message>
        <source>time to first token</source>
        <translation>首词元时间</translation>
    </message>
    <message>
        <source>token exponent</source>
        <translation>词元指数</translation>
    </message>
    <message>
        <source>token factor</source>
        <translation>词元因子</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>词元数</translation>
    </message>
    <message>
        <source>training state</source>
        <translation>训练状态</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>试验数</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用率</translation>
    </message>
    <message>
        <source>used experts</source>
        <translation>使用的专家数</translation>
    </message>
    <message>
        <source>utilisation</source>
        <translation>利用率</translation>
    </message>
    <message>
        <source>utilisation ceiling</source>
        <translation>利用率上限</translation>
    </message>
    <message>
        <source>vCPU time</source>
        <translation>vCPU 时间</translation>
    </message>
    <message>
        <source>values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>variance</source>
        <translation>方差</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>词表</translation>
    </message>
    <message>
        <source>wall time</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>water</source>
        <translation>水量</translation>
    </message>
    <message>
        <source>water intensity</source>
        <translation>用水强度</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>workers</source>
        <translation>进程数</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年数</translation>
    </message>
    <message>
        <source>KV cache per token with latent attention</source>
        <translation>潜在注意力下每词元 KV 缓存</translation>
    </message>
    <message>
        <source>Mean cached context with sliding windows</source>
        <translation>滑动窗口下的平均缓存上下文</translation>
    </message>
    <message>
        <source>Ways the KV cache is split</source>
        <translation>KV 缓存的切分数</translation>
    </message>
    <message>
        <source>Capacity within the token latency</source>
        <translation>词元延迟内的容量</translation>
    </message>
    <message>
        <source>a time per token</source>
        <translation>每词元时间</translation>
    </message>
    <message>
        <source>a step</source>
        <translation>一步</translation>
    </message>
    <message>
        <source>Queueing time</source>
        <translation>排队时间</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Time to first token</source>
        <translation>首词元时间</translation>
    </message>
    <message>
        <source>a time to first token</source>
        <translation>首词元时间</translation>
    </message>
    <message>
        <source>prefill and one step</source>
        <translation>预填充和一步解码</translation>
    </message>
    <message>
        <source>Sequences in flight</source>
        <translation>在途序列数</translation>
    </message>
    <message>
        <source>Sequences in flight of a mixture of experts</source>
        <translation>混合专家模型的在途序列数</translation>
    </message>
    <message>
        <source>Predicted loss</source>
        <translation>预测损失</translation>
    </message>
    <message>
        <source>Energy of a measured run</source>
        <translation>实测运行的能耗</translation>
    </message>
    <message>
        <source>Factors implied by figures per request</source>
        <translation>由每请求数值推出的因子</translation>
    </message>
    <message>
        <source>one intensity a slot of energy</source>
        <translation>每个能耗时段一个碳强度</translation>
    </message>
    <message>
        <source>Location-based emissions</source>
        <translation>基于位置的排放</translation>
    </message>
    <message>
        <source>Hourly emissions</source>
        <translation>逐时排放</translation>
    </message>
    <message>
        <source>Market-based emissions</source>
        <translation>基于市场的排放</translation>
    </message>
    <message>
        <source>Hourly carbon-free share</source>
        <translation>逐时无碳份额</translation>
    </message>
    <message>
        <source>Intensity after hourly matching, lower bound</source>
        <translation>逐时匹配后的碳强度（下限）</translation>
    </message>
    <message>
        <source>Intensity after hourly matching, residual hours</source>
        <translation>逐时匹配后的碳强度（剩余时段）</translation>
    </message>
    <message>
        <source>up to the carbon-free share of the site</source>
        <translation>不超过站点的无碳份额</translation>
    </message>
    <message>
        <source>Annual cost of a chip</source>
        <translation>芯片年成本</translation>
    </message>
    <message>
        <source>Cost per hour of an own chip</source>
        <translation>自有芯片每小时成本</translation>
    </message>
    <message>
        <source>Break-even use of an own chip</source>
        <translation>自有芯片的盈亏平衡使用率</translation>
    </message>
    <message>
        <source>above the price of the electricity</source>
        <translation>高于电价</translation>
    </message>
    <message>
        <source>Pipeline bubble</source>
        <translation>流水线气泡</translation>
    </message>
    <message>
        <source>Ring all-reduce</source>
        <translation>环形 all-reduce</translation>
    </message>
    <message>
        <source>Exposed communication</source>
        <translation>未被掩盖的通信</translation>
    </message>
    <message>
        <source>Run under a power cap</source>
        <translation>功率上限下的运行</translation>
    </message>
    <message>
        <source>above the idle power</source>
        <translation>高于空闲功率</translation>
    </message>
    <message>
        <source>Prefill compute</source>
        <translation>预填充计算量</translation>
    </message>
    <message>
        <source>Prefill time</source>
        <translation>预填充时间</translation>
    </message>
    <message>
        <source>Energy with PUE</source>
        <translation>含 PUE 的能耗</translation>
    </message>
    <message>
        <source>PUE at part load</source>
        <translation>部分负载下的 PUE</translation>
    </message>
    <message>
        <source>Total usage effectiveness</source>
        <translation>总使用效率</translation>
    </message>
    <message>
        <source>Saving of liquid cooling</source>
        <translation>液冷节省</translation>
    </message>
    <message>
        <source>Mechanization factor</source>
        <translation>机房因子</translation>
    </message>
    <message>
        <source>Random numbers</source>
        <translation>随机数</translation>
    </message>
    <message>
        <source>Latin hypercube</source>
        <translation>拉丁超立方</translation>
    </message>
    <message>
        <source>Normal quantile</source>
        <translation>正态分位数</translation>
    </message>
    <message>
        <source>Executed compute with recomputation</source>
        <translation>含重计算的执行计算量</translation>
    </message>
    <message>
        <source>SCI score</source>
        <translation>SCI 分数</translation>
    </message>
    <message>
        <source>Emissions per unit</source>
        <translation>每单位排放</translation>
    </message>
    <message>
        <source>Compute carbon intensity</source>
        <translation>计算碳强度</translation>
    </message>
    <message>
        <source>Sensitivity indices</source>
        <translation>敏感性指数</translation>
    </message>
    <message>
        <source>Tokens per speculative step</source>
        <translation>每推测步词元数</translation>
    </message>
    <message>
        <source>Speculative speed-up of a single sequence</source>
        <translation>单序列推测加速</translation>
    </message>
    <message>
        <source>Speculative speed-up in a batch</source>
        <translation>批量推测加速</translation>
    </message>
    <message>
        <source>Speculative speed-up in a batch, pessimistic form</source>
        <translation>批量推测加速（悲观形式）</translation>
    </message>
    <message>
        <source>0 up to the step time per sequence</source>
        <translation>0 至每序列步时间</translation>
    </message>
    <message>
        <source>the site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>the price of storage</source>
        <translation>存储价格</translation>
    </message>
    <message>
        <source>the price of egress</source>
        <translation>出站流量价格</translation>
    </message>
    <message>
        <source>Storage and egress cost</source>
        <translation>存储与出站流量成本</translation>
    </message>
    <message>
        <source>Carbon cost</source>
        <translation>碳成本</translation>
    </message>
    <message>
        <source>Training compute</source>
        <translation>训练计算量</translation>
    </message>
    <message>
        <source>Training compute, short form</source>
        <translation>训练计算量（简式）</translation>
    </message>
    <message>
        <source>Forward compute</source>
        <translation>前向计算量</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>one chip</source>
        <translation>一块芯片</translation>
    </message>
    <message>
        <source>recompute activations, use shorter sequences, or a chip with more memory</source>
        <translation>重计算激活、使用更短的序列，或选用内存更大的芯片</translation>
    </message>
    <message>
        <source>weights, gradients and optimiser state</source>
        <translation>权重、梯度和优化器状态</translation>
    </message>
    <message>
        <source>the largest group of chips</source>
        <translation>最大的芯片组</translation>
    </message>
    <message>
        <source>tune with LoRA or QLoRA, recompute activations, or use chips with more memory</source>
        <translation>用 LoRA 或 QLoRA 微调、重计算激活，或选用内存更大的芯片</translation>
    </message>
    <message>
        <source>Training state per chip</source>
        <translation>每芯片训练状态</translation>
    </message>
    <message>
        <source>Activations per chip</source>
        <translation>每芯片激活</translation>
    </message>
    <message>
        <source>Fewest chips by memory</source>
        <translation>内存决定的最少芯片数</translation>
    </message>
    <message>
        <source>Training time</source>
        <translation>训练时间</translation>
    </message>
    <message>
        <source>End-to-end utilisation</source>
        <translation>端到端利用率</translation>
    </message>
    <message>
        <source>Campaign efficiency</source>
        <translation>全程效率</translation>
    </message>
    <message>
        <source>Model FLOP utilisation</source>
        <translation>模型 FLOP 利用率</translation>
    </message>
    <message>
        <source>0.02 to 1</source>
        <translation>0.02 至 1</translation>
    </message>
    <message>
        <source>Base utilisation of an uncalibrated chip</source>
        <translation>未校准芯片的基础利用率</translation>
    </message>
    <message>
        <source>Parameters of a transformer</source>
        <translation>Transformer 的参数量</translation>
    </message>
    <message>
        <source>Active parameters of a mixture of experts</source>
        <translation>混合专家模型的激活参数量</translation>
    </message>
    <message>
        <source>between 1 and the number of experts</source>
        <translation>介于 1 与专家数之间</translation>
    </message>
    <message>
        <source>Lognormal factor</source>
        <translation>对数正态因子</translation>
    </message>
    <message>
        <source>Quantile of draws</source>
        <translation>抽样分位数</translation>
    </message>
    <message>
        <source>Range of a product</source>
        <translation>乘积的范围</translation>
    </message>
    <message>
        <source>Sobol indices of a product</source>
        <translation>乘积的 Sobol 指数</translation>
    </message>
    <message>
        <source>Tornado swing</source>
        <translation>龙卷风图摆幅</translation>
    </message>
    <message>
        <source>0 up to the number of cases</source>
        <translation>0 至案例数</translation>
    </message>
    <message>
        <source>Prediction errors</source>
        <translation>预测误差</translation>
    </message>
    <message>
        <source>Coverage of the P10-P90 range</source>
        <translation>P10-P90 区间覆盖率</translation>
    </message>
    <message>
        <source>Rank correlation</source>
        <translation>秩相关</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>用水</translation>
    </message>
    <message>
        <source>Water intensity of a generation mix</source>
        <translation>发电结构的用水强度</translation>
    </message>
    <message>
        <source>Prompt of a mean model call</source>
        <translation>平均一次模型调用的提示</translation>
    </message>
    <message>
        <source>Model calls</source>
        <translation>模型调用次数</translation>
    </message>
    <message>
        <source>Model calls past the semantic cache</source>
        <translation>未被语义缓存命中的模型调用</translation>
    </message>
    <message>
        <source>Compute of the pictures of a request</source>
        <translation>一个请求中图片的计算量</translation>
    </message>
    <message>
        <source>Overhead of the pictures of a request</source>
        <translation>一个请求中图片的开销</translation>
    </message>
    <message>
        <source>Time of admitting requests</source>
        <translation>接纳请求的时间</translation>
    </message>
    <message>
        <source>Launches beside chip work</source>
        <translation>与芯片计算并行的启动</translation>
    </message>
    <message>
        <source>Expert reads of the busiest chip</source>
        <translation>最忙芯片的专家读取量</translation>
    </message>
    <message>
        <source>Factors of an improvement, sampled</source>
        <translation>改进的因子（抽样）</translation>
    </message>
    <message>
        <source>attended share</source>
        <translation>关注比例</translation>
    </message>
    <message>
        <source>attention layers</source>
        <translation>注意力层</translation>
    </message>
    <message>
        <source>cache efficiency</source>
        <translation>缓存效率</translation>
    </message>
    <message>
        <source>dispatch overhead</source>
        <translation>分发开销</translation>
    </message>
    <message>
        <source>expert layer overhead</source>
        <translation>专家层开销</translation>
    </message>
    <message>
        <source>expert layers</source>
        <translation>专家层</translation>
    </message>
    <message>
        <source>exponent</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>host time</source>
        <translation>主机时间</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>不均衡</translation>
    </message>
    <message>
        <source>inner width</source>
        <translation>内部宽度</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>顺序数</translation>
    </message>
    <message>
        <source>parallel factor</source>
        <translation>并行因子</translation>
    </message>
    <message>
        <source>recurrent layer overhead</source>
        <translation>循环层开销</translation>
    </message>
    <message>
        <source>recurrent layers</source>
        <translation>循环层</translation>
    </message>
    <message>
        <source>recurrent state</source>
        <translation>循环状态</translation>
    </message>
    <message>
        <source>request compute</source>
        <translation>请求计算量</translation>
    </message>
    <message>
        <source>request overhead</source>
        <translation>请求开销</translation>
    </message>
    <message>
        <source>short kernels</source>
        <translation>短内核</translation>
    </message>
    <message>
        <source>state size</source>
        <translation>状态大小</translation>
    </message>
    <message>
        <source>step overhead</source>
        <translation>步开销</translation>
    </message>
    <message>
        <source>Recurrent state of a token</source>
        <translation>每个词元的循环状态</translation>
    </message>
    <message>
        <source>Cost per million tokens</source>
        <translation>每百万词元成本</translation>
    </message>
    <message>
        <source>Break-even of own machines and an API</source>
        <translation>自有机器与 API 的盈亏平衡点</translation>
    </message>
    <message>
        <source>Chip power of a campaign</source>
        <translation>大规模训练的芯片功率</translation>
    </message>
    <message>
        <source>Time of servers</source>
        <translation>服务器时间</translation>
    </message>
    <message>
        <source>Work until early stopping</source>
        <translation>早停前的工作量</translation>
    </message>
    <message>
        <source>Development with failed and duplicated runs</source>
        <translation>含失败与重复运行的开发</translation>
    </message>
    <message>
        <source>IT energy without most fans</source>
        <translation>省去大部分风扇的 IT 能耗</translation>
    </message>
    <message>
        <source>IT energy of liquid-cooled servers</source>
        <translation>液冷服务器的 IT 能耗</translation>
    </message>
    <message>
        <source>Utilisation of a mixture of experts</source>
        <translation>混合专家模型的利用率</translation>
    </message>
    <message>
        <source>Optimiser traffic of a step</source>
        <translation>每步的优化器访存量</translation>
    </message>
    <message>
        <source>Time of training on one device</source>
        <translation>单设备训练时间</translation>
    </message>
    <message>
        <source>Latent tokens</source>
        <translation>潜在词元</translation>
    </message>
    <message>
        <source>Work of a denoising transformer call</source>
        <translation>一次去噪 Transformer 调用的计算量</translation>
    </message>
    <message>
        <source>Work of a UNet call</source>
        <translation>一次 UNet 调用的计算量</translation>
    </message>
    <message>
        <source>Time of a batch of images</source>
        <translation>一批图像的时间</translation>
    </message>
    <message>
        <source>Chip power by busy time</source>
        <translation>按忙碌时间计的芯片功率</translation>
    </message>
    <message>
        <source>Host energy</source>
        <translation>主机能耗</translation>
    </message>
    <message>
        <source>busy share</source>
        <translation>忙碌比例</translation>
    </message>
    <message>
        <source>call overhead</source>
        <translation>调用开销</translation>
    </message>
    <message>
        <source>chip loss</source>
        <translation>多芯片损失</translation>
    </message>
    <message>
        <source>chips per server</source>
        <translation>每服务器芯片数</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>decoder compute</source>
        <translation>解码器计算量</translation>
    </message>
    <message>
        <source>dual layers</source>
        <translation>双注意力层</translation>
    </message>
    <message>
        <source>elementwise passes</source>
        <translation>逐元素遍数</translation>
    </message>
    <message>
        <source>frame patch</source>
        <translation>帧分块</translation>
    </message>
    <message>
        <source>frame scale</source>
        <translation>帧压缩比</translation>
    </message>
    <message>
        <source>frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>image height</source>
        <translation>图像高度</translation>
    </message>
    <message>
        <source>image width</source>
        <translation>图像宽度</translation>
    </message>
    <message>
        <source>latent scale</source>
        <translation>潜空间压缩比</translation>
    </message>
    <message>
        <source>latent share</source>
        <translation>潜变量比例</translation>
    </message>
    <message>
        <source>latent tokens</source>
        <translation>潜在词元</translation>
    </message>
    <message>
        <source>launch growth</source>
        <translation>启动增长</translation>
    </message>
    <message>
        <source>launch time</source>
        <translation>启动时间</translation>
    </message>
    <message>
        <source>launches</source>
        <translation>启动次数</translation>
    </message>
    <message>
        <source>patch</source>
        <translation>分块</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>price per million tokens</source>
        <translation>每百万词元价格</translation>
    </message>
    <message>
        <source>server base power</source>
        <translation>服务器基础功率</translation>
    </message>
    <message>
        <source>server factor</source>
        <translation>服务器系数</translation>
    </message>
    <message>
        <source>server time</source>
        <translation>服务器时间</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>text tokens</source>
        <translation>文本词元</translation>
    </message>
    <message>
        <source>Share of the benchmark that a campaign reaches</source>
        <translation>大规模训练达到基准测试的比例</translation>
    </message>
    <message>
        <source>Training step on one device</source>
        <translation>单设备上的训练步</translation>
    </message>
    <message>
        <source>Correction by measured runs</source>
        <translation>按实测运行修正</translation>
    </message>
    <message>
        <source>low end</source>
        <translation>低端</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Spread of a range</source>
        <translation>范围的离散度</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>现场用水</translation>
    </message>
    <message>
        <source>Water of power generation</source>
        <translation>发电用水</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>定义</translation>
    </message>
    <message>
        <source>memory balance, as vLLM reserves it</source>
        <translation>内存平衡，按 vLLM 的预留方式</translation>
    </message>
    <message>
        <source>rule of thumb of mlco2/ecologits</source>
        <translation>mlco2/ecologits 的经验法则</translation>
    </message>
    <message>
        <source>counting of passes</source>
        <translation>按计算遍数计</translation>
    </message>
    <message>
        <source>conjugate normal update of log ratios</source>
        <translation>对数比值的共轭正态更新</translation>
    </message>
    <message>
        <source>the median of the corrected lognormal</source>
        <translation>修正后对数正态分布的中位数</translation>
    </message>
    <message>
        <source>common random numbers</source>
        <translation>公共随机数</translation>
    </message>
    <message>
        <source>fit on the ML.ENERGY leaderboards v1 to v3</source>
        <translation>由 ML.ENERGY 榜单 v1 至 v3 拟合</translation>
    </message>
    <message>
        <source>0.89 to 1.0 of the design power in published campaigns</source>
        <translation>已发表的大规模训练中为设计功率的 0.89 至 1.0</translation>
    </message>
    <message>
        <source>price lists of the catalogue</source>
        <translation>资料库的价目表</translation>
    </message>
    <message>
        <source>preemptions as failures of M-1.11</source>
        <translation>把抢占视为 M-1.11 的故障</translation>
    </message>
    <message>
        <source>terms of commitments</source>
        <translation>承诺条款</translation>
    </message>
    <message>
        <source>input embeddings are looked up, not multiplied (jax-ml/scaling-book)</source>
        <translation>输入嵌入为查表，不做乘法（jax-ml/scaling-book）</translation>
    </message>
    <message>
        <source>median of the chips whose idle power is known</source>
        <translation>空闲功率已知的芯片的中位数</translation>
    </message>
    <message>
        <source>assumption; Hu et al. 2021 (arXiv:2106.09685) report 25 % speed-up</source>
        <translation>假设；Hu et al. 2021（arXiv:2106.09685）报告提速 25 %</translation>
    </message>
    <message>
        <source>time identity</source>
        <translation>时间恒等式</translation>
    </message>
    <message>
        <source>first-order sum of independent causes</source>
        <translation>独立原因的一阶和</translation>
    </message>
    <message>
        <source>own machines whole, those of a provider in shares</source>
        <translation>自有机器按整台计，云厂商机器按份额计</translation>
    </message>
    <message>
        <source>hourly sum of M-3.8d over the load profile</source>
        <translation>M-3.8d 沿负载曲线的逐时求和</translation>
    </message>
    <message>
        <source>hourly sum of M-3.8 over the load profile</source>
        <translation>M-3.8 沿负载曲线的逐时求和</translation>
    </message>
    <message>
        <source>roofline</source>
        <translation>屋顶线模型</translation>
    </message>
    <message>
        <source>mean of a cache that grows with the answer</source>
        <translation>随回答增长的缓存的均值</translation>
    </message>
    <message>
        <source>fit on the ML.ENERGY leaderboards v2 and v3</source>
        <translation>由 ML.ENERGY 榜单 v2 与 v3 拟合</translation>
    </message>
    <message>
        <source>fit on published campaigns</source>
        <translation>由已发表的大规模训练拟合</translation>
    </message>
    <message>
        <source>Adam: weights, gradients and two moments, read and written; adapters: three reads of 16-bit weights</source>
        <translation>Adam：权重、梯度与两个矩的读写；适配器：16 位权重读三次</translation>
    </message>
    <message>
        <source>Compute with attention scores</source>
        <translation>含注意力得分的计算量</translation>
    </message>
    <message>
        <source>attention term of M-1.1: a = 12 of training, 4 of a forward pass</source>
        <translation>M-1.1 的注意力项：训练 a = 12，前向 a = 4</translation>
    </message>
    <message>
        <source>data sheets of the catalogue</source>
        <translation>资料库的规格书</translation>
    </message>
    <message>
        <source>roofline form, fitted on the ML.ENERGY leaderboards v1 to v3</source>
        <translation>屋顶线形式，由 ML.ENERGY 榜单 v1 至 v3 拟合</translation>
    </message>
    <message>
        <source>share of steps that begin a request; constants fitted on the ML.ENERGY leaderboards v2 and v3</source>
        <translation>开始新请求的步所占份额；常数由 ML.ENERGY 榜单 v2 与 v3 拟合</translation>
    </message>
    <message>
        <source>smooth maximum; p = 3 fits eager runs of the ML.ENERGY leaderboard v1</source>
        <translation>平滑最大值；p = 3 与 ML.ENERGY 榜单 v1 的 eager 运行相符</translation>
    </message>
    <message>
        <source>expected number of distinct experts</source>
        <translation>不同专家数的期望</translation>
    </message>
    <message>
        <source>largest of n binomial counts; no fitted constant</source>
        <translation>n 个二项计数中的最大值；无拟合常数</translation>
    </message>
    <message>
        <source>counting of passes; twelve squares of the width a block</source>
        <translation>按计算遍数计；每块为宽度平方的十二倍</translation>
    </message>
    <message>
        <source>counting of passes; ρ from the resolutions of the blocks</source>
        <translation>按计算遍数计；ρ 取自各块的分辨率</translation>
    </message>
    <message>
        <source>fit on the ML.ENERGY leaderboards v2 (diffusers) and v3 (xDiT)</source>
        <translation>由 ML.ENERGY 榜单 v2（diffusers）与 v3（xDiT）拟合</translation>
    </message>
    <message>
        <source>fit on the ML.ENERGY leaderboards v2 and v3 and on the Zeus traces</source>
        <translation>由 ML.ENERGY 榜单 v2、v3 与 Zeus 记录拟合</translation>
    </message>
    <message>
        <source>counting of passes; rollouts are inference</source>
        <translation>按计算遍数计；轨迹采样属于推理</translation>
    </message>
    <message>
        <source>exponential loss of quality, assumed form</source>
        <translation>质量的指数损失，形式为假设</translation>
    </message>
    <message>
        <source>power-law learning curve</source>
        <translation>幂律学习曲线</translation>
    </message>
    <message>
        <source>balance of embodied and operational emissions</source>
        <translation>隐含排放与运行排放的平衡</translation>
    </message>
    <message>
        <source>counting of passes: each token meets about half of the weights</source>
        <translation>按计算遍数计：每个词元约经过一半权重</translation>
    </message>
    <message>
        <source>a multiply-add is two operations</source>
        <translation>一次乘加为两次运算</translation>
    </message>
    <message>
        <source>counting of passes; checked on ML.ENERGY Benchmark v3.0</source>
        <translation>按计算遍数计；经 ML.ENERGY Benchmark v3.0 检验</translation>
    </message>
    <message>
        <source>roofline; η for diffusion from ML.ENERGY Benchmark v3.0</source>
        <translation>屋顶线模型；扩散模型的 η 取自 ML.ENERGY Benchmark v3.0</translation>
    </message>
    <message>
        <source>host ratio 25/58 of Elsworth et al. 2025 (arXiv:2508.15734)</source>
        <translation>Elsworth et al. 2025（arXiv:2508.15734）的主机比 25/58</translation>
    </message>
    <message>
        <source>set on node powers of MLPerf Inference Power, v2.0 to v5.1</source>
        <translation>按 MLPerf Inference Power v2.0 至 v5.1 的节点功率设定</translation>
    </message>
    <message>
        <source>shares of Elsworth et al. 2025 (arXiv:2508.15734)</source>
        <translation>Elsworth et al. 2025（arXiv:2508.15734）的份额</translation>
    </message>
    <message>
        <source>autoscaling identity</source>
        <translation>自动扩缩恒等式</translation>
    </message>
    <message>
        <source>Poisson arrivals on the power model of M-4.1</source>
        <translation>在 M-4.1 功率模型上的泊松到达</translation>
    </message>
    <message>
        <source>weights read once</source>
        <translation>权重读取一次</translation>
    </message>
    <message>
        <source>busy step</source>
        <translation>忙时步长</translation>
    </message>
    <message>
        <source>mean step</source>
        <translation>平均步长</translation>
    </message>
    <message>
        <source>tensor parallelism splits by heads</source>
        <translation>张量并行按注意力头划分</translation>
    </message>
    <message>
        <source>affine decode step of M-3.4</source>
        <translation>M-3.4 的仿射解码步</translation>
    </message>
    <message>
        <source>sum of waits; chunked prefill assumed</source>
        <translation>等待时间之和；假设分块预填充</translation>
    </message>
    <message>
        <source>as in Cloud Carbon Footprint</source>
        <translation>同 Cloud Carbon Footprint</translation>
    </message>
    <message>
        <source>residual form of Google&apos;s 24/7 method</source>
        <translation>Google 24/7 方法的剩余形式</translation>
    </message>
    <message>
        <source>capital recovery, engineering economics</source>
        <translation>工程经济学的资金回收</translation>
    </message>
    <message>
        <source>balance of owning and renting</source>
        <translation>自有与租用的平衡</translation>
    </message>
    <message>
        <source>ring all-reduce, as in jax-ml/scaling-book</source>
        <translation>环形 all-reduce，同 jax-ml/scaling-book</translation>
    </message>
    <message>
        <source>cube law of dynamic power, assumed; published savings: Zeus (You et al. 2023)</source>
        <translation>假设动态功率服从立方律；已发表的节省量：Zeus（You et al. 2023）</translation>
    </message>
    <message>
        <source>roofline; constants as in M-3.4</source>
        <translation>屋顶线模型；常数同 M-3.4</translation>
    </message>
    <message>
        <source>fixed and proportional overhead, assumed split</source>
        <translation>固定与成比例的开销，划分为假设</translation>
    </message>
    <message>
        <source>band of 15 to 20 % energy: Alissa et al. 2025, Nature 641:331</source>
        <translation>能耗 15 至 20 % 的范围：Alissa et al. 2025，Nature 641:331</translation>
    </message>
    <message>
        <source>acceptance of Leviathan et al. 2022 on the decode step of M-3.4</source>
        <translation>Leviathan et al. 2022 的接受率用于 M-3.4 的解码步</translation>
    </message>
    <message>
        <source>scenario price, 0 to 200 USD a tonne</source>
        <translation>情景价格，每吨 0 至 200 USD</translation>
    </message>
    <message>
        <source>fit on 46 published GPU and 15 TPU campaigns</source>
        <translation>由已发表的 46 次 GPU 与 15 次 TPU 大规模训练拟合</translation>
    </message>
    <message>
        <source>fit on the Zeus traces (You et al. 2023, arXiv:2208.06102) and published tuning benchmarks</source>
        <translation>由 Zeus 记录（You et al. 2023，arXiv:2208.06102）与已发表的微调基准测试拟合</translation>
    </message>
    <message>
        <source>memory balance</source>
        <translation>内存平衡</translation>
    </message>
    <message>
        <source>time identity; κ from published end-to-end training runs</source>
        <translation>时间恒等式；κ 取自已发表的端到端训练</translation>
    </message>
    <message>
        <source>inverse of the time identity</source>
        <translation>时间恒等式的逆</translation>
    </message>
    <message>
        <source>fit on twelve published training runs; the ramp is an assumption</source>
        <translation>由十二次已发表的训练拟合；过渡段为假设</translation>
    </message>
    <message>
        <source>fit on 170 rows of mosaicml/llm-foundry benchmarking; β from Megatron-LM scaling</source>
        <translation>由 mosaicml/llm-foundry 基准测试的 170 行拟合；β 取自 Megatron-LM 的扩展性</translation>
    </message>
    <message>
        <source>rule through the H100 (0.42 / 0.803); MAMF from stas00/ml-engineering</source>
        <translation>经过 H100 的比例（0.42 / 0.803）；MAMF 取自 stas00/ml-engineering</translation>
    </message>
    <message>
        <source>product of independent lognormal factors</source>
        <translation>独立对数正态因子之积</translation>
    </message>
    <message>
        <source>P10 and P90 of a lognormal quantity</source>
        <translation>对数正态量的 P10 与 P90</translation>
    </message>
    <message>
        <source>closed form for lognormal factors</source>
        <translation>对数正态因子的闭式</translation>
    </message>
    <message>
        <source>one input at a time between its P10 and P90</source>
        <translation>每次一个输入，在其 P10 与 P90 之间</translation>
    </message>
    <message>
        <source>usual definitions</source>
        <translation>通用定义</translation>
    </message>
    <message>
        <source>Parameters of the input embedding</source>
        <translation>输入嵌入的参数</translation>
    </message>
    <message>
        <source>definition; a step looks rows of it up and does not read it</source>
        <translation>定义；一步只查其中几行，不读取整张表</translation>
    </message>
    <message>
        <source>Parameters of all experts</source>
        <translation>所有专家的参数</translation>
    </message>
    <message>
        <source>counting of matrices; else from all and active parameters</source>
        <translation>矩阵计数；否则由全部参数与激活参数求得</translation>
    </message>
    <message>
        <source>Weights that a step reads</source>
        <translation>一步读取的权重</translation>
    </message>
    <message>
        <source>Time of a batch of samples</source>
        <translation>一批样本的时间</translation>
    </message>
    <message>
        <source>Sequences of a batch run</source>
        <translation>批处理的序列数</translation>
    </message>
    <message>
        <source>Replicas of a batch run</source>
        <translation>批处理的副本数</translation>
    </message>
    <message>
        <source>Busiest hour over the mean hour</source>
        <translation>最忙小时与平均小时之比</translation>
    </message>
    <message>
        <source>definition; s(h) is a cosine with its peak at 15 h where none is given</source>
        <translation>定义；未给出时 s(h) 为 15 时达到峰值的余弦</translation>
    </message>
    <message>
        <source>Load of these hours over the mean hour</source>
        <translation>这些小时的负载与平均小时之比</translation>
    </message>
    <message>
        <source>shape of the day, scaled to its busiest hour</source>
        <translation>一日的形状，按最忙小时缩放</translation>
    </message>
    <message>
        <source>Requests of a replica in an hour</source>
        <translation>一个副本在一小时内的请求</translation>
    </message>
    <message>
        <source>Accelerator energy of hours of equal load</source>
        <translation>负载相同的各小时的加速器能耗</translation>
    </message>
    <message>
        <source>Loss of a campaign beside its failures</source>
        <translation>训练除故障外的损失</translation>
    </message>
    <message>
        <source>the fitted φ contains the failures of usual campaigns</source>
        <translation>拟合的 φ 已包含通常训练的故障</translation>
    </message>
    <message>
        <source>Failures beside those of usual campaigns</source>
        <translation>相对通常训练的故障</translation>
    </message>
    <message>
        <source>the fitted utilisation contains usual failures</source>
        <translation>拟合的利用率已包含通常故障</translation>
    </message>
    <message>
        <source>Shares of a change</source>
        <translation>变化的分摊</translation>
    </message>
    <message>
        <source>IT energy with look-ups, retrieval and tools</source>
        <translation>含查找、检索和工具的 IT 能耗</translation>
    </message>
    <message>
        <source>Time of a run of known end-to-end utilisation</source>
        <translation>已知端到端利用率的运行时间</translation>
    </message>
    <message>
        <source>Market-based emissions of a stage</source>
        <translation>一个阶段的基于市场的排放</translation>
    </message>
    <message>
        <source>Hourly matched emissions of a stage</source>
        <translation>一个阶段的按小时匹配的排放</translation>
    </message>
    <message>
        <source>Tokens behind a known compute</source>
        <translation>已知计算量对应的词元</translation>
    </message>
    <message>
        <source>Tokens or samples of the planned run</source>
        <translation>计划运行的词元或样本</translation>
    </message>
    <message>
        <source>Window of the learning curve</source>
        <translation>学习曲线的窗口</translation>
    </message>
    <message>
        <source>Energy of retrieval and tools of a request</source>
        <translation>一个请求的检索和工具能耗</translation>
    </message>
    <message>
        <source>Energy of the tools of a request</source>
        <translation>一个请求的工具能耗</translation>
    </message>
    <message>
        <source>Sequence length of training</source>
        <translation>训练的序列长度</translation>
    </message>
    <message>
        <source>2,048 tokens are what the table of utilisations is fitted at</source>
        <translation>利用率表是按 2,048 个词元拟合的</translation>
    </message>
    <message>
        <source>the memory of its chips</source>
        <translation>其芯片的内存</translation>
    </message>
    <message>
        <source>Processor time of the tools of a request</source>
        <translation>一次请求中工具的处理器时间</translation>
    </message>
    <message>
        <source>Processor time of tools behind a semantic cache</source>
        <translation>语义缓存之后工具的处理器时间</translation>
    </message>
    <message>
        <source>Processor time of the tools of all requests</source>
        <translation>全部请求中工具的处理器时间</translation>
    </message>
    <message>
        <source>Cost with the processors of tools</source>
        <translation>含工具处理器的成本</translation>
    </message>
    <message>
        <source>Embodied emissions with the processors of tools</source>
        <translation>含工具处理器的隐含排放</translation>
    </message>
    <message>
        <source>Layers without experts</source>
        <translation>无专家的层</translation>
    </message>
    <message>
        <source>Adapter parameters of all layers</source>
        <translation>所有层的适配器参数</translation>
    </message>
</context>
<context>
    <name>groups</name>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>机器</translation>
    </message>
    <message>
        <source>Mechanization</source>
        <translation>机械化</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>选址</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>运营</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>Other work</source>
        <translation>其他工作</translation>
    </message>
    <message>
        <source>below</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>之内</translation>
    </message>
    <message>
        <source>above</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>加速器小时</translation>
    </message>
    <message>
        <source>Power per accelerator</source>
        <translation>每加速器功率</translation>
    </message>
    <message>
        <source>Facility overhead</source>
        <translation>设施开销</translation>
    </message>
    <message>
        <source>Emissions per kWh</source>
        <translation>每千瓦时排放</translation>
    </message>
</context>
<context>
    <name>interop</name>
    <message>
        <source>Impact Framework manifest</source>
        <translation>Impact Framework 清单</translation>
    </message>
    <message>
        <source>CodeCarbon table</source>
        <translation>CodeCarbon 表格</translation>
    </message>
    <message>
        <source>BoAmps report</source>
        <translation>BoAmps 报告</translation>
    </message>
    <message>
        <source>Hugging Face model card: emissions</source>
        <translation>Hugging Face 模型卡：排放</translation>
    </message>
    <message>
        <source>SCI statement</source>
        <translation>SCI 声明</translation>
    </message>
    <message>
        <source>SCI for AI statement</source>
        <translation>SCI for AI 声明</translation>
    </message>
    <message>
        <source>Table of everything</source>
        <translation>全部内容的表格</translation>
    </message>
    <message>
        <source>The figure is of the series {0}, the plan counts by {1}: it is used once the plan does.</source>
        <translation>该数值属于序列 {0}，计划按 {1} 核算：计划改用该序列后才会采用它。</translation>
    </message>
    <message>
        <source>Mean grid intensity</source>
        <translation>平均电网碳强度</translation>
    </message>
    <message>
        <source>The series covers {0} and no year: its mean counts as assumed, with a wide spread.</source>
        <translation>该序列覆盖 {0}，不足一年：其均值按假设计入，分散范围较大。</translation>
    </message>
    <message>
        <source>Factor on time</source>
        <translation>时间系数</translation>
    </message>
    <message>
        <source>Factor on power</source>
        <translation>功率系数</translation>
    </message>
    <message>
        <source>Measurements that taught nothing: {0}, the first because of: {1}</source>
        <translation>未能用于学习的测量：{0} 个，第一个的原因：{1}</translation>
    </message>
    <message>
        <source>Runs that name no stage count for the plan as a whole: {0}.</source>
        <translation>未指明阶段的运行计入整个计划：{0} 个。</translation>
    </message>
    <message>
        <source>Runs without a successful prompt were left out: {0}.</source>
        <translation>没有成功提示的运行已排除：{0} 个。</translation>
    </message>
    <message>
        <source>Months that stand there by two versions of the model count by the newer one.</source>
        <translation>按两个模型版本重复列出的月份以较新版本为准。</translation>
    </message>
    <message>
        <source>Of {0} measures of the same task the first was taken.</source>
        <translation>同一任务有 {0} 项测量，采用了第一项。</translation>
    </message>
    <message>
        <source>Rows without place were filled up with empty cells.</source>
        <translation>没有地点的行已用空单元格补齐。</translation>
    </message>
    <message>
        <source>The file knows no PUE: its energy and its emissions are those of the machines alone.</source>
        <translation>文件中没有 PUE：其能耗和排放仅为机器本身的。</translation>
    </message>
    <message>
        <source>{0} rows share the run {1}: they can be added up to one run.</source>
        <translation>有 {0} 行同属运行 {1}：可将它们相加为一次运行。</translation>
    </message>
    <message>
        <source>Scope 3 of Google counts as embodied; it also holds buildings and travel.</source>
        <translation>Google 的范围 3 计为隐含排放；其中还包含建筑和差旅。</translation>
    </message>
    <message>
        <source>Green Algorithms calculates from rated power: these are no measurements.</source>
        <translation>Green Algorithms 按额定功率计算：这些不是实测值。</translation>
    </message>
    <message>
        <source>Only the language model was counted, not what reads pictures or sound.</source>
        <translation>仅计入语言模型，未计入读取图片或声音的部分。</translation>
    </message>
    <message>
        <source>The family {0} is not known: its feed-forward matrices were told by the activation.</source>
        <translation>未知系列 {0}：其前馈矩阵由激活函数推断。</translation>
    </message>
    <message>
        <source>The file does not tell means from marginal values. It counts as life-cycle means; values of WattTime are marginal, good for choosing an hour and for no total.</source>
        <translation>文件未区分平均值与边际值。按生命周期平均值计；WattTime 的数值是边际值，适合选择时段，不适合计算总量。</translation>
    </message>
    <message>
        <source>Rows that emit less than 1 g/kWh, as if their emissions were in tonnes: {0}.</source>
        <translation>排放低于 1 g/kWh 的行，像是以吨为单位：{0}。</translation>
    </message>
    <message>
        <source>Only the mean of the series is taken over. In which hours the grid is cleaner, the catalogue&apos;s own series of the zone tells, where it has one.</source>
        <translation>只采用该序列的平均值。电网在哪些时段更清洁，由资料库中该区域自己的序列说明（如果有）。</translation>
    </message>
</context>
<context>
    <name>learning</name>
    <message>
        <source>it names no stage</source>
        <translation>它没有指明阶段</translation>
    </message>
    <message>
        <source>the method says nothing of the speed and power of its stage</source>
        <translation>方法不涉及其阶段的速度与功率</translation>
    </message>
    <message>
        <source>neither time nor energy was measured that the plan has</source>
        <translation>既没有测量计划中有的时间，也没有测量计划中有的能耗</translation>
    </message>
</context>
<context>
    <name>levers</name>
    <message>
        <source>its hours or energy are measured</source>
        <translation>它的时长或能耗是实测的</translation>
    </message>
    <message>
        <source>it does not run a model of its own</source>
        <translation>它不运行自己的模型</translation>
    </message>
    <message>
        <source>its model does not write text token by token</source>
        <translation>它的模型不是逐词元生成文本</translation>
    </message>
    <message>
        <source>its model is pruned already</source>
        <translation>它的模型已剪枝</translation>
    </message>
    <message>
        <source>its accelerator does not train in 8 bits</source>
        <translation>它的加速器不支持 8 位训练</translation>
    </message>
    <message>
        <source>it computes in 8 bits already</source>
        <translation>它已使用 8 位计算</translation>
    </message>
    <message>
        <source>its weights are compressed already</source>
        <translation>它的权重已压缩</translation>
    </message>
    <message>
        <source>its batch is what memory and latency targets allow already</source>
        <translation>它的批量已达到内存与延迟目标的上限</translation>
    </message>
    <message>
        <source>its cache is on, in 8 bits</source>
        <translation>它的缓存已开启且为 8 位</translation>
    </message>
    <message>
        <source>it has a semantic cache already</source>
        <translation>它已有语义缓存</translation>
    </message>
    <message>
        <source>nothing of it is scaled or restarted by hand</source>
        <translation>它没有需要人工扩缩或重启的部分</translation>
    </message>
    <message>
        <source>measured runs narrow the spread of the figures and move none of them</source>
        <translation>实测运行会缩小数值的分散范围，但不改变数值本身</translation>
    </message>
    <message>
        <source>Tensor processing units</source>
        <translation>张量处理器（TPU）</translation>
    </message>
    <message>
        <source>Moves the work to the best TPU that the site offers</source>
        <translation>将工作移到该地点提供的最佳 TPU</translation>
    </message>
    <message>
        <source>4M: a more efficient model</source>
        <translation>4M：更高效的模型</translation>
    </message>
    <message>
        <source>Takes a model with at least the same score and less work per token</source>
        <translation>选用分数不低且每词元计算量更少的模型</translation>
    </message>
    <message>
        <source>4M: a more efficient machine</source>
        <translation>4M：更高效的机器</translation>
    </message>
    <message>
        <source>Takes the accelerator with the least emissions that the site offers</source>
        <translation>选用该地点提供的排放最低的加速器</translation>
    </message>
    <message>
        <source>4M: cloud instead of an own server room</source>
        <translation>4M：用云代替自有机房</translation>
    </message>
    <message>
        <source>Rents the same accelerator in the same country, with a better PUE and use of the machines</source>
        <translation>在同一国家租用相同的加速器，PUE 与机器利用率更好</translation>
    </message>
    <message>
        <source>4M: a cleaner location</source>
        <translation>4M：更清洁的地点</translation>
    </message>
    <message>
        <source>Moves the work to the site of the same provider with the least emissions</source>
        <translation>将工作移到同一云厂商排放最低的地点</translation>
    </message>
    <message>
        <source>The smallest model that is good enough</source>
        <translation>足够好的最小模型</translation>
    </message>
    <message>
        <source>Takes the model with the least work among those above the quality floor</source>
        <translation>在达到质量下限的模型中选用计算量最少的</translation>
    </message>
    <message>
        <source>A domain-specific solution</source>
        <translation>领域专用方案</translation>
    </message>
    <message>
        <source>Lets a small model for the task give short answers that a general one writes</source>
        <translation>用针对任务的小模型给出通用模型所写的简短答案</translation>
    </message>
    <message>
        <source>Depends on the task: the small model is tuned for it</source>
        <translation>取决于任务：小模型为该任务微调</translation>
    </message>
    <message>
        <source>Pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>Removes 30 % of the parameters in whole structures; tuning afterwards is a stage of its own</source>
        <translation>按整体结构去除 30 % 的参数；之后的微调是单独的阶段</translation>
    </message>
    <message>
        <source>Quantisation</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Uses 8-bit weights, and 8-bit arithmetic where the accelerator has it</source>
        <translation>使用 8 位权重，加速器支持时也使用 8 位计算</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Takes the distilled form of the model; distilling one of your own is a stage before</source>
        <translation>选用该模型的蒸馏版本；自行蒸馏是前面的一个阶段</translation>
    </message>
    <message>
        <source>Specialised hardware</source>
        <translation>专用硬件</translation>
    </message>
    <message>
        <source>Takes a processor that was built for machine learning instead of a general one</source>
        <translation>用为机器学习打造的处理器代替通用处理器</translation>
    </message>
    <message>
        <source>Parameter-efficient tuning (LoRA)</source>
        <translation>参数高效微调（LoRA）</translation>
    </message>
    <message>
        <source>Trains small adapters on frozen weights, on as few accelerators as that needs</source>
        <translation>在冻结权重上训练小适配器，只用所需的最少加速器</translation>
    </message>
    <message>
        <source>Parity with full tuning is reported</source>
        <translation>据报道与全量微调效果相当</translation>
    </message>
    <message>
        <source>Early stopping</source>
        <translation>早停</translation>
    </message>
    <message>
        <source>Ends a run when it no longer gains: after 80 % of the planned tokens, as usual</source>
        <translation>不再有收益时结束运行：通常在计划词元的 80 % 之后</translation>
    </message>
    <message>
        <source>Data loading that keeps up</source>
        <translation>跟得上的数据加载</translation>
    </message>
    <message>
        <source>Feeds the accelerators as fast as they compute</source>
        <translation>以加速器的计算速度供给数据</translation>
    </message>
    <message>
        <source>Bayesian search instead of a grid</source>
        <translation>用贝叶斯搜索代替网格搜索</translation>
    </message>
    <message>
        <source>Chooses each trial by what the ones before it showed</source>
        <translation>根据此前试验的结果选择下一次试验</translation>
    </message>
    <message>
        <source>Batching</source>
        <translation>批处理</translation>
    </message>
    <message>
        <source>Answers as many requests at once as memory and latency targets allow</source>
        <translation>同时回答内存与延迟目标所允许的最多请求</translation>
    </message>
    <message>
        <source>KV cache</source>
        <translation>KV 缓存</translation>
    </message>
    <message>
        <source>Keeps keys and values of earlier tokens, in 8 bits where they are kept already</source>
        <translation>保留先前词元的键和值；已保留时改为 8 位</translation>
    </message>
    <message>
        <source>Semantic cache of prompts</source>
        <translation>提示的语义缓存</translation>
    </message>
    <message>
        <source>Answers a fifth of the requests from those before them; questions that recur often hit more</source>
        <translation>五分之一的请求由先前的回答应答；经常重复的问题命中更多</translation>
    </message>
    <message>
        <source>Monitoring of tokens, energy and carbon</source>
        <translation>监测词元、能耗与碳排放</translation>
    </message>
    <message>
        <source>Measured runs narrow the spread of the estimate</source>
        <translation>实测运行缩小估算的分散范围</translation>
    </message>
    <message>
        <source>Retraining from the tuned model</source>
        <translation>从已微调模型继续训练</translation>
    </message>
    <message>
        <source>Continues from the model in use with some old data, instead of starting from scratch</source>
        <translation>用部分旧数据从在用模型继续训练，而不是从头开始</translation>
    </message>
    <message>
        <source>Replay of old data matches full retraining in the source</source>
        <translation>来源中回放旧数据与完整重训效果相当</translation>
    </message>
    <message>
        <source>Carbon-aware choice of region</source>
        <translation>碳感知的区域选择</translation>
    </message>
    <message>
        <source>Moves the work to the site of any provider with the least emissions</source>
        <translation>将工作移到所有云厂商中排放最低的地点</translation>
    </message>
    <message>
        <source>Batch work in clean hours</source>
        <translation>在清洁时段批量处理</translation>
    </message>
    <message>
        <source>Runs what can wait when electricity is cleaner</source>
        <translation>把可等待的工作放到电力更清洁时运行</translation>
    </message>
    <message>
        <source>Managed data pipelines</source>
        <translation>托管数据流水线</translation>
    </message>
    <message>
        <source>Keeps processors busy 65 % of the time instead of letting them wait</source>
        <translation>让处理器 65 % 的时间保持忙碌，而不是等待</translation>
    </message>
    <message>
        <source>Automated pipelines (MLOps)</source>
        <translation>自动化流水线（MLOps）</translation>
    </message>
    <message>
        <source>Lowers the share of failed and duplicated runs to 10 %</source>
        <translation>将失败与重复运行的比例降到 10 %</translation>
    </message>
    <message>
        <source>Managed services</source>
        <translation>托管服务</translation>
    </message>
    <message>
        <source>Scales to the load down to nothing, and restarts runs without waiting for people</source>
        <translation>随负载伸缩直至为零，并自动重启运行，无需等待人工</translation>
    </message>
    <message>
        <source>figures of the alternatives are missing</source>
        <translation>缺少替代方案的数值</translation>
    </message>
    <message>
        <source>this scenario does not do the stage</source>
        <translation>此场景不执行该阶段</translation>
    </message>
    <message>
        <source>no other TPU is known to be offered at its site</source>
        <translation>其所在地点没有已知提供的其他 TPU</translation>
    </message>
    <message>
        <source>no more specialised accelerator is known to be offered at its site</source>
        <translation>其所在地点没有已知提供的更专用的加速器</translation>
    </message>
    <message>
        <source>no other accelerator is known to be offered at its site</source>
        <translation>其所在地点没有已知提供的其他加速器</translation>
    </message>
    <message>
        <source>the stage has no accelerators</source>
        <translation>该阶段没有加速器</translation>
    </message>
    <message>
        <source>its hours or energy are measured on the present machine</source>
        <translation>它的时长或能耗是在现有机器上实测的</translation>
    </message>
    <message>
        <source>its time per request is known for the present machine only</source>
        <translation>每请求时间仅对现有机器已知</translation>
    </message>
    <message>
        <source>its accelerator or its site is not named</source>
        <translation>未指明加速器或地点</translation>
    </message>
    <message>
        <source>a quality metric and a floor are needed to choose by</source>
        <translation>需要质量指标与下限才能选择</translation>
    </message>
    <message>
        <source>its model has no published score to hold others against</source>
        <translation>它的模型没有可供比较的已公布分数</translation>
    </message>
    <message>
        <source>no lighter model of the catalogue has that score in the same metric</source>
        <translation>资料库中没有在同一指标上达到该分数的更轻模型</translation>
    </message>
    <message>
        <source>its model is made for its task already</source>
        <translation>它的模型已是任务专用</translation>
    </message>
    <message>
        <source>its answers are written texts, not labels that a small model could give</source>
        <translation>它的回答是文章，而不是小模型能给出的标签</translation>
    </message>
    <message>
        <source>its prompts are longer than the small models of the catalogue read</source>
        <translation>它的提示比资料库中小模型能读取的更长</translation>
    </message>
    <message>
        <source>the catalogue has no distilled form of its model</source>
        <translation>资料库中没有它的模型的蒸馏版本</translation>
    </message>
    <message>
        <source>the stage has no model</source>
        <translation>该阶段没有模型</translation>
    </message>
    <message>
        <source>its hours or energy are measured with the present model</source>
        <translation>它的时长或能耗是用现有模型实测的</translation>
    </message>
    <message>
        <source>its model is not named</source>
        <translation>未指明模型</translation>
    </message>
    <message>
        <source>no cloud in its country is known to offer its accelerator</source>
        <translation>其所在国家没有已知提供该加速器的云</translation>
    </message>
    <message>
        <source>no other site of its provider is known to offer its accelerator</source>
        <translation>该云厂商没有已知提供该加速器的其他地点</translation>
    </message>
    <message>
        <source>no other site is known to offer its accelerator</source>
        <translation>没有已知提供该加速器的其他地点</translation>
    </message>
    <message>
        <source>the estimate counts annual means of the grid: hours are a matter of the schedule</source>
        <translation>估算按电网年均值计算：时段属于调度的内容</translation>
    </message>
    <message>
        <source>its site is not named</source>
        <translation>未指明地点</translation>
    </message>
    <message>
        <source>it runs in a cloud already</source>
        <translation>它已在云中运行</translation>
    </message>
    <message>
        <source>its accelerator is not named</source>
        <translation>未指明加速器</translation>
    </message>
    <message>
        <source>it does not tune a model</source>
        <translation>它不微调模型</translation>
    </message>
    <message>
        <source>it does not tune all weights</source>
        <translation>它不微调全部权重</translation>
    </message>
    <message>
        <source>it does not search hyper-parameters</source>
        <translation>它不搜索超参数</translation>
    </message>
    <message>
        <source>its search is Bayesian already</source>
        <translation>它的搜索已是贝叶斯方式</translation>
    </message>
    <message>
        <source>it does not retrain</source>
        <translation>它不重新训练</translation>
    </message>
    <message>
        <source>it continues from the tuned model already</source>
        <translation>它已从微调模型继续训练</translation>
    </message>
    <message>
        <source>it does not train</source>
        <translation>它不训练</translation>
    </message>
    <message>
        <source>its run is stopped early already</source>
        <translation>它的运行已提前停止</translation>
    </message>
    <message>
        <source>nothing says that data loading limits it</source>
        <translation>没有迹象表明数据加载是瓶颈</translation>
    </message>
    <message>
        <source>it does not prepare data on processors</source>
        <translation>它不在处理器上准备数据</translation>
    </message>
    <message>
        <source>its processors are as busy already</source>
        <translation>它的处理器已同样忙碌</translation>
    </message>
    <message>
        <source>enter first which share of its runs fails or is done twice</source>
        <translation>请先填写失败或重复运行的比例</translation>
    </message>
    <message>
        <source>it wastes no more than automated pipelines do</source>
        <translation>它的浪费不多于自动化流水线</translation>
    </message>
    <message>
        <source>what it has emits no more than any other choice</source>
        <translation>现有选择的排放不高于任何其他选择</translation>
    </message>
    <message>
        <source>no such model of the catalogue is known to hold the quality floor</source>
        <translation>目录中没有已知能守住质量下限的此类模型</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>sequences at once</source>
        <translation>同时处理的序列</translation>
    </message>
    <message>
        <source>lower the batch limit, or leave it to auto</source>
        <translation>降低批量上限，或设为自动</translation>
    </message>
    <message>
        <source>its serving constants are defaults</source>
        <translation>其服务常数为默认值</translation>
    </message>
    <message>
        <source>a newer accelerator</source>
        <translation>更新的加速器</translation>
    </message>
    <message>
        <source>there is text after the closing quote</source>
        <translation>右引号之后还有文字</translation>
    </message>
    <message>
        <source>two quotes for one inside a cell</source>
        <translation>单元格内的一个引号写成两个</translation>
    </message>
    <message>
        <source>its quote is never closed</source>
        <translation>引号没有闭合</translation>
    </message>
    <message>
        <source>a closing quote at the end of the cell</source>
        <translation>在单元格末尾加上右引号</translation>
    </message>
    <message>
        <source>this column stands twice in the first line</source>
        <translation>此列在第一行出现了两次</translation>
    </message>
    <message>
        <source>each column once</source>
        <translation>每列只写一次</translation>
    </message>
    <message>
        <source>this row has fewer cells than the first line</source>
        <translation>此行的单元格比第一行少</translation>
    </message>
    <message>
        <source>this row has more cells than the first line</source>
        <translation>此行的单元格比第一行多</translation>
    </message>
    <message>
        <source>one cell a column, and quotes around cells with commas</source>
        <translation>每列一个单元格，含逗号的单元格加引号</translation>
    </message>
    <message>
        <source>the first line names no column model with task (inference) or kind (training)</source>
        <translation>第一行没有 model 列以及 task（推理）或 kind（训练）列</translation>
    </message>
    <message>
        <source>a comma-separated table with these columns in its first line</source>
        <translation>以逗号分隔、第一行含这些列的表格</translation>
    </message>
    <message>
        <source>nothing says what the row measured</source>
        <translation>没有说明此行测量的是什么</translation>
    </message>
    <message>
        <source>a task for inference, or a kind of training</source>
        <translation>推理写 task，训练写 kind</translation>
    </message>
    <message>
        <source>there is no such scope</source>
        <translation>没有这样的范围</translation>
    </message>
    <message>
        <source>chip, server or facility</source>
        <translation>chip、server 或 facility</translation>
    </message>
    <message>
        <source>it is not a number of at least 0</source>
        <translation>不是不小于 0 的数</translation>
    </message>
    <message>
        <source>a number such as 1.5 or 3e23, or leave the cell empty</source>
        <translation>如 1.5 或 3e23 的数，或让单元格留空</translation>
    </message>
    <message>
        <source>its weights</source>
        <translation>其权重</translation>
    </message>
    <message>
        <source>use more chips per replica, a quantised or smaller model, or a chip with more memory</source>
        <translation>每个副本使用更多芯片、采用量化或更小的模型，或选用内存更大的芯片</translation>
    </message>
    <message>
        <source>an answer time</source>
        <translation>回答时间</translation>
    </message>
    <message>
        <source>one answer</source>
        <translation>一次回答</translation>
    </message>
    <message>
        <source>24 numbers with a positive sum are needed</source>
        <translation>需要 24 个总和为正的数</translation>
    </message>
    <message>
        <source>24 hourly shares, or auto</source>
        <translation>24 个小时份额，或自动</translation>
    </message>
    <message>
        <source>a time to first token</source>
        <translation>首词元时间</translation>
    </message>
    <message>
        <source>queueing, prefill and one step in the busiest hour</source>
        <translation>最忙时段的排队、预填充和一步解码</translation>
    </message>
    <message>
        <source>more than 4,096 sequences at once</source>
        <translation>同时超过 4,096 个序列</translation>
    </message>
    <message>
        <source>recompute activations in full, shorten the sequences, or choose a chip with more memory</source>
        <translation>完全重计算激活、缩短序列，或选用内存更大的芯片</translation>
    </message>
    <message>
        <source>use more accelerators or ZeRO stage 3, tune with LoRA or QLoRA, or choose a chip with more memory</source>
        <translation>使用更多加速器或 ZeRO 级别 3，用 LoRA 或 QLoRA 微调，或选用内存更大的芯片</translation>
    </message>
    <message>
        <source>training state and, mostly, activations</source>
        <translation>训练状态，主要是激活</translation>
    </message>
    <message>
        <source>activations and, mostly, training state</source>
        <translation>激活，主要是训练状态</translation>
    </message>
    <message>
        <source>more than 16,384 accelerators or 65,536 tokens per sequence</source>
        <translation>超过 16,384 块加速器或每序列 65,536 个词元</translation>
    </message>
    <message>
        <source>its training utilisation follows a rule fitted on another chip</source>
        <translation>其训练利用率套用在另一芯片上拟合的规则</translation>
    </message>
    <message>
        <source>the program contradicted itself: {0}</source>
        <translation>程序自相矛盾：{0}</translation>
    </message>
    <message>
        <source>report this with the plan file</source>
        <translation>请附上计划文件报告此问题</translation>
    </message>
    <message>
        <source>{0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>see fourem --help</source>
        <translation>参见 fourem --help</translation>
    </message>
    <message>
        <source>cannot be read: {0}</source>
        <translation>无法读取：{0}</translation>
    </message>
    <message>
        <source>cannot be written: {0}</source>
        <translation>无法写入：{0}</translation>
    </message>
    <message>
        <source>is not valid JSON: {0}</source>
        <translation>不是有效的 JSON：{0}</translation>
    </message>
    <message>
        <source>mend the text at that place</source>
        <translation>请修正该处文本</translation>
    </message>
    <message>
        <source>is not a Fourem plan: {0}</source>
        <translation>不是 Fourem 计划：{0}</translation>
    </message>
    <message>
        <source>open a *.fourem file, or make one with fourem new</source>
        <translation>请打开 *.fourem 文件，或用 fourem new 新建</translation>
    </message>
    <message>
        <source>has format version {0}, this program reads up to {1}</source>
        <translation>格式版本为 {0}，本程序最高支持 {1}</translation>
    </message>
    <message>
        <source>open it with {2}</source>
        <translation>请用{2}打开</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; does not fit: {1}</source>
        <translation>“{0}”不适用：{1}</translation>
    </message>
    <message>
        <source>write {2}</source>
        <translation>请填写{2}</translation>
    </message>
    <message>
        <source>{0} has no field &quot;{1}&quot;</source>
        <translation>{0}没有字段“{1}”</translation>
    </message>
    <message>
        <source>choose one of {2}</source>
        <translation>请从{2}中选择</translation>
    </message>
    <message>
        <source>the plan has no stage &quot;{0}&quot;</source>
        <translation>计划中没有阶段“{0}”</translation>
    </message>
    <message>
        <source>choose one of {1}</source>
        <translation>请从{1}中选择</translation>
    </message>
    <message>
        <source>the plan has no scenario &quot;{0}&quot;</source>
        <translation>计划中没有场景“{0}”</translation>
    </message>
    <message>
        <source>the catalogue of {0} has no entry &quot;{1}&quot;</source>
        <translation>资料库 {0} 中没有条目“{1}”</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; may mean {1}</source>
        <translation>“{0}”可能指{1}</translation>
    </message>
    <message>
        <source>write one of these ids</source>
        <translation>请填写其中一个标识</translation>
    </message>
    <message>
        <source>the id &quot;{0}&quot; is already taken</source>
        <translation>标识“{0}”已被占用</translation>
    </message>
    <message>
        <source>choose another id</source>
        <translation>请换一个标识</translation>
    </message>
    <message>
        <source>the link from {0} to {1} would close a cycle</source>
        <translation>从{0}到{1}的连线会形成环</translation>
    </message>
    <message>
        <source>connect the stages in the order of the work</source>
        <translation>请按工作顺序连接阶段</translation>
    </message>
    <message>
        <source>{0} cannot feed {1}: {2}</source>
        <translation>{0}不能供给{1}：{2}</translation>
    </message>
    <message>
        <source>connect an output to an input that takes it</source>
        <translation>请将输出连接到可接收它的输入</translation>
    </message>
    <message>
        <source>a plan keeps at least one scenario</source>
        <translation>计划至少保留一个场景</translation>
    </message>
    <message>
        <source>add another scenario first</source>
        <translation>请先添加另一个场景</translation>
    </message>
    <message>
        <source>was brought from format version {0} to {1}: {2}</source>
        <translation>已从格式版本 {0} 升级到 {1}：{2}</translation>
    </message>
    <message>
        <source>save it to keep the new form</source>
        <translation>保存以保留新格式</translation>
    </message>
    <message>
        <source>saving would change line {0}</source>
        <translation>保存会改变第 {0} 行</translation>
    </message>
    <message>
        <source>save the plan with Fourem once</source>
        <translation>请用 Fourem 保存一次</translation>
    </message>
    <message>
        <source>there is no template &quot;{0}&quot;</source>
        <translation>没有模板“{0}”</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is not a unit of {1}</source>
        <translation>“{0}”不是{1}的单位</translation>
    </message>
    <message>
        <source>write one of {2}</source>
        <translation>请填写{2}之一</translation>
    </message>
    <message>
        <source>{0} is {1}, outside its domain ({2})</source>
        <translation>{0}为 {1}，超出取值范围（{2}）</translation>
    </message>
    <message>
        <source>enter a value inside it</source>
        <translation>请输入范围内的值</translation>
    </message>
    <message>
        <source>{0} has no native {1} rate</source>
        <translation>{0}没有原生 {1} 算力</translation>
    </message>
    <message>
        <source>compute in {2}, or choose {3}</source>
        <translation>请用 {2} 计算，或选择{3}</translation>
    </message>
    <message>
        <source>{0} needs {1} for {2}, {3} offers {4}</source>
        <translation>{0}需要 {1} 用于{2}，{3}只有 {4}</translation>
    </message>
    <message>
        <source>{5}</source>
        <translation>{5}</translation>
    </message>
    <message>
        <source>{0} of {1} cannot be met: {2} takes at least {3}</source>
        <translation>无法满足{0} {1}：{2}至少需要 {3}</translation>
    </message>
    <message>
        <source>relax the target, use more chips per replica, or a smaller or quantised model</source>
        <translation>请放宽目标、为每个副本使用更多芯片，或采用更小或量化的模型</translation>
    </message>
    <message>
        <source>{0} takes {1}, its deadline allows {2}</source>
        <translation>{0}需要 {1}，期限只允许 {2}</translation>
    </message>
    <message>
        <source>use more accelerators or a later deadline</source>
        <translation>请使用更多加速器或推迟期限</translation>
    </message>
    <message>
        <source>the load of {0} exceeds what {1} can serve (utilisation {2})</source>
        <translation>{0}的负载超过{1}的服务能力（利用率 {2}）</translation>
    </message>
    <message>
        <source>add replicas or leave them to auto</source>
        <translation>请增加副本或设为自动</translation>
    </message>
    <message>
        <source>{0} lies outside what the model was calibrated on: {1}</source>
        <translation>{0}超出模型的校准范围：{1}</translation>
    </message>
    <message>
        <source>enter a measured value if there is one</source>
        <translation>如有实测值请输入</translation>
    </message>
    <message>
        <source>failures waste much of {0}: goodput {1}, beyond the first-order model</source>
        <translation>故障浪费了{0}的大量时间：有效率 {1}，超出一阶模型</translation>
    </message>
    <message>
        <source>use asynchronous checkpoints, faster restarts or fewer accelerators</source>
        <translation>请使用异步检查点、更快的重启或更少的加速器</translation>
    </message>
    <message>
        <source>the compared figures rest on different carbon bases: {0}</source>
        <translation>所比较的数值基于不同的碳核算口径：{0}</translation>
    </message>
    <message>
        <source>compare scenarios on one basis and one intensity series</source>
        <translation>请在同一口径和同一碳强度序列上比较</translation>
    </message>
    <message>
        <source>{0} is not known to be offered at {1}</source>
        <translation>未知{1}是否提供{0}</translation>
    </message>
    <message>
        <source>no {2} price of {0} at {1} is known</source>
        <translation>没有{0}在{1}的{2}价格</translation>
    </message>
    <message>
        <source>enter the price that you pay</source>
        <translation>请输入您支付的价格</translation>
    </message>
    <message>
        <source>{0} has no {1} of its own: {2} was used</source>
        <translation>{0}没有自己的{1}：采用了{2}</translation>
    </message>
    <message>
        <source>enter a known value if there is one</source>
        <translation>如有已知值请输入</translation>
    </message>
    <message>
        <source>{0} does not do the same work as the baseline: {1}</source>
        <translation>{0}与基准的工作任务不同：{1}</translation>
    </message>
    <message>
        <source>compare per functional unit, or give both the same work</source>
        <translation>请按功能单位比较，或使两者任务相同</translation>
    </message>
    <message>
        <source>the plan has no stages</source>
        <translation>计划中没有阶段</translation>
    </message>
    <message>
        <source>add a stage from the palette</source>
        <translation>请从组件面板添加阶段</translation>
    </message>
    <message>
        <source>{0} is {1}, over the budget of {2}</source>
        <translation>{0}为 {1}，超出预算 {2}</translation>
    </message>
    <message>
        <source>see which stage dominates it</source>
        <translation>请查看占主导的阶段</translation>
    </message>
    <message>
        <source>{0} and {1} are both known, {0} was used</source>
        <translation>{0}和{1}均为已知，采用了{0}</translation>
    </message>
    <message>
        <source>clear one of them</source>
        <translation>请清除其中一个</translation>
    </message>
    <message>
        <source>{0} is an assumption ({1})</source>
        <translation>{0}是假设值（{1}）</translation>
    </message>
    <message>
        <source>enter a value of your own if you have one</source>
        <translation>如有自己的数值请输入</translation>
    </message>
    <message>
        <source>{0} is not connected</source>
        <translation>{0}未连接</translation>
    </message>
    <message>
        <source>link it to the stage it feeds</source>
        <translation>请将其连接到所供给的阶段</translation>
    </message>
    <message>
        <source>{0} cannot apply to {1}: {2}</source>
        <translation>{0}不能用于{1}：{2}</translation>
    </message>
    <message>
        <source>reset it</source>
        <translation>请重置</translation>
    </message>
    <message>
        <source>the power of {0} is known for whole servers only, so that of the accelerators alone is not</source>
        <translation>{0}的功率仅知整机值，加速器单独的功率未知</translation>
    </message>
    <message>
        <source>enter a known power of scope chip if there is one</source>
        <translation>如有芯片范围的已知功率请输入</translation>
    </message>
    <message>
        <source>the embodied emissions of {0} are outside the boundary: no figure per gigabyte is published</source>
        <translation>{0}的隐含排放不在边界内：没有公布的每千兆字节数值</translation>
    </message>
    <message>
        <source>the estimate was stopped before it was complete</source>
        <translation>估算在完成前被停止</translation>
    </message>
    <message>
        <source>no stage delivers functional units, so there is no SCI score</source>
        <translation>没有阶段产出功能单位，因此没有 SCI 分数</translation>
    </message>
    <message>
        <source>enter the functional units of the plan</source>
        <translation>请输入计划的功能单位数</translation>
    </message>
    <message>
        <source>2,048 tokens, or the context of {0} if that is shorter</source>
        <translation>2,048 个词元，或{0}更短的上下文</translation>
    </message>
    <message>
        <source>what {0} search needs</source>
        <translation>{0}搜索所需</translation>
    </message>
    <message>
        <source>the usual precision of {0}</source>
        <translation>{0}的常用精度</translation>
    </message>
    <message>
        <source>the fewest that finish within {0}</source>
        <translation>能在 {0} 内完成的最少数量</translation>
    </message>
    <message>
        <source>the time in which the quality falls from {0} to {1}</source>
        <translation>质量从 {0} 降到 {1} 的时间</translation>
    </message>
    <message>
        <source>the most sequences within {0} per token</source>
        <translation>每词元 {0} 以内的最多序列数</translation>
    </message>
    <message>
        <source>enough for {0} requests in the busiest hour</source>
        <translation>足以应对最忙时段的 {0} 请求</translation>
    </message>
    <message>
        <source>what the plan says as a whole</source>
        <translation>计划整体的设定</translation>
    </message>
    <message>
        <source>what the stage before it gives</source>
        <translation>前一阶段的产出</translation>
    </message>
    <message>
        <source>what one request needs: {0}</source>
        <translation>一个请求所需：{0}</translation>
    </message>
    <message>
        <source>the fewest that hold {0} in the memory of {1}</source>
        <translation>在{1}内存中容纳 {0} 的最少数量</translation>
    </message>
    <message>
        <source>what fits in the memory of {0} beside {1} of weights</source>
        <translation>在{0}内存中除 {1} 权重外可容纳的数量</translation>
    </message>
    <message>
        <source>the fewest that hold the activations, {0} in all</source>
        <translation>能容纳激活的最少数量，共 {0}</translation>
    </message>
    <message>
        <source>it does not write text token by token</source>
        <translation>它不是逐词元生成文本</translation>
    </message>
    <message>
        <source>without a KV cache there is no text to check against</source>
        <translation>没有 KV 缓存就没有可供检查的文本</translation>
    </message>
    <message>
        <source>pruning</source>
        <translation>剪枝</translation>
    </message>
    <message>
        <source>no loss by this compression is published</source>
        <translation>没有公布这种压缩的损失</translation>
    </message>
    <message>
        <source>an unnamed metric</source>
        <translation>未指明的指标</translation>
    </message>
    <message>
        <source>the floor names no metric</source>
        <translation>下限未指明指标</translation>
    </message>
    <message>
        <source>its score is of another metric</source>
        <translation>它的分数属于另一指标</translation>
    </message>
    <message>
        <source>it has no score</source>
        <translation>它没有分数</translation>
    </message>
    <message>
        <source>it is sold with liquid cooling</source>
        <translation>它以液冷形式销售</translation>
    </message>
    <message>
        <source>its energy is measured with the cooling that it has</source>
        <translation>它的能耗是在现有冷却下实测的</translation>
    </message>
    <message>
        <source>its hours are measured</source>
        <translation>它的时长是实测的</translation>
    </message>
    <message>
        <source>only the power of the whole system is published</source>
        <translation>只公布了整个系统的功率</translation>
    </message>
    <message>
        <source>{0} has {2} in {1}, the floor is {3}</source>
        <translation>{0} 在 {1} 上为 {2}，下限为 {3}</translation>
    </message>
    <message>
        <source>choose a better model, or another floor</source>
        <translation>选择更好的模型，或另设下限</translation>
    </message>
    <message>
        <source>{0} is not known to pass the quality floor in {1}: {2}</source>
        <translation>{0} 是否达到 {1} 的质量下限未知：{2}</translation>
    </message>
    <message>
        <source>choose a model with a score of this metric, or enter one as an own entry</source>
        <translation>选择有该指标分数的模型，或作为自有条目录入</translation>
    </message>
    <message>
        <source>the score of {0} is that before {1}, which changed others by: {2} ({3})</source>
        <translation>{0} 的分数是{1}之前的，它对其他模型的影响为：{2}（{3}）</translation>
    </message>
    <message>
        <source>measure the compressed model</source>
        <translation>请测量压缩后的模型</translation>
    </message>
    <message>
        <source>{0} counts policy updates and the reference model&apos;s pass; writing its rollouts is not in it</source>
        <translation>{0} 计入策略更新与参考模型的计算；不含 rollout 的生成</translation>
    </message>
    <message>
        <source>add a batch inference stage before it for the rollouts</source>
        <translation>请在其前添加一个批量推理阶段用于 rollout</translation>
    </message>
    <message>
        <source>at {0} a tonne the emissions of {1} are worth {2}, besides the cost</source>
        <translation>按每吨 {0} 计，{1} 的排放价值 {2}，另计于成本之外</translation>
    </message>
    <message>
        <source>the matrix</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>no stage runs on accelerators</source>
        <translation>没有阶段在加速器上运行</translation>
    </message>
    <message>
        <source>no metric of a budget has that name</source>
        <translation>没有该名称的预算指标</translation>
    </message>
    <message>
        <source>a key such as total_kgco2e or cost_usd</source>
        <translation>如 total_kgco2e 或 cost_usd 的键</translation>
    </message>
    <message>
        <source>prompt with answer</source>
        <translation>提示加回答</translation>
    </message>
    <message>
        <source>up to the longest context of its model, see the catalogue</source>
        <translation>不超过其模型的最长上下文，参见资料库</translation>
    </message>
    <message>
        <source>published runs under a cap kept half of the board power and more</source>
        <translation>已公布的限功率运行均保留了板卡功率的一半或更多</translation>
    </message>
    <message>
        <source>{0} may reach {1} (P90), over the budget of {2}</source>
        <translation>{0}可能达到 {1}（P90），超出预算 {2}</translation>
    </message>
    <message>
        <source>leave more room, or measure what is least certain</source>
        <translation>请留出更多余量，或对最不确定的部分进行实测</translation>
    </message>
    <message>
        <source>it counts something</source>
        <translation>它是计数值</translation>
    </message>
    <message>
        <source>a whole number from 1 on, or leave the cell empty</source>
        <translation>从 1 起的整数，或让单元格留空</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>it has no row below its first line</source>
        <translation>第一行之下没有任何行</translation>
    </message>
    <message>
        <source>a line for each measured run</source>
        <translation>每次实测运行写一行</translation>
    </message>
    <message>
        <source>the scenario {0} is locked</source>
        <translation>场景{0}已锁定</translation>
    </message>
    <message>
        <source>unlock it, or change a copy of it</source>
        <translation>请将其解锁，或更改它的副本</translation>
    </message>
    <message>
        <source>both sides changed {0}: it was {1}, ours is {2}, theirs {3}</source>
        <translation>双方都更改了{0}：原为 {1}，我方为 {2}，对方为 {3}</translation>
    </message>
    <message>
        <source>choose one of the two</source>
        <translation>请从两者中选择一个</translation>
    </message>
    <message>
        <source>cannot be imported: {0}</source>
        <translation>无法导入：{0}</translation>
    </message>
    <message>
        <source>import one of {1}</source>
        <translation>可导入：{1}</translation>
    </message>
    <message>
        <source>{0} needs {1} of {2} in {3}, the quota is {4}</source>
        <translation>{0}在{3}需要 {1} 块{2}，配额为 {4}</translation>
    </message>
    <message>
        <source>ask for more in time, use fewer, or another place</source>
        <translation>请及时申请更多、减少用量，或另选地点</translation>
    </message>
    <message>
        <source>the agreed price of {0} in {1} counts only in {2}, the plan starts on {3}</source>
        <translation>{0}在{1}的协议价格仅在 {2} 计入，计划于 {3} 开始</translation>
    </message>
    <message>
        <source>agree on a new price, or remove it</source>
        <translation>请商定新价格，或将其删除</translation>
    </message>
    <message>
        <source>the plan was edited after {0} approved it on {1}</source>
        <translation>计划在{0}于 {1} 批准之后又被编辑</translation>
    </message>
    <message>
        <source>have it reviewed again</source>
        <translation>请重新提交审阅</translation>
    </message>
    <message>
        <source>context limit</source>
        <translation>上下文上限</translation>
    </message>
    <message>
        <source>no less than the prompt and half the answer of a request</source>
        <translation>不小于一次请求的提示加一半回答</translation>
    </message>
    <message>
        <source>{1}</source>
        <translation>{1}</translation>
    </message>
    <message>
        <source>is larger than {0}, the most that is read</source>
        <translation>大于可读取的上限 {0}</translation>
    </message>
    <message>
        <source>take out what is not needed, or split it</source>
        <translation>删去不需要的内容，或拆分文件</translation>
    </message>
    <message>
        <source>is not text in UTF-8: {0}</source>
        <translation>不是 UTF-8 文本：{0}</translation>
    </message>
    <message>
        <source>save it as UTF-8</source>
        <translation>请另存为 UTF-8</translation>
    </message>
    <message>
        <source>cannot be used here: {0}</source>
        <translation>在此无法使用：{0}</translation>
    </message>
    <message>
        <source>the loss by this compression is published of another metric</source>
        <translation>这种压缩的损失只在另一指标上公布</translation>
    </message>
    <message>
        <source>sound is counted as tokens of a prompt, no speech was measured</source>
        <translation>声音按提示词元计算，未曾测量过语音识别</translation>
    </message>
    <message>
        <source>{0} comes to 0 with some of the choices, and nothing is a multiple of 0</source>
        <translation>在某些选择下 {0} 为 0，而 0 没有倍数可言</translation>
    </message>
    <message>
        <source>compare the amounts instead</source>
        <translation>请改为比较数量</translation>
    </message>
    <message>
        <source>the approval by {0} on {1} holds no digest of what was approved and cannot be checked</source>
        <translation>{0} 于 {1} 的批准没有记下所批准内容的摘要，无法核对</translation>
    </message>
    <message>
        <source>have it approved again</source>
        <translation>请重新批准</translation>
    </message>
    <message>
        <source>{0} deliver different things, so there is no SCI score</source>
        <translation>{0} 交付的东西不同，因此没有 SCI 得分</translation>
    </message>
    <message>
        <source>own machines cost {0} per million tokens, the API {1}; no load from a thousandth to a thousand times that of the plan makes them even</source>
        <translation>自有机器每百万词元成本为 {0}，API 为 {1}；从计划负载的千分之一到一千倍，两者都不会持平</translation>
    </message>
    <message>
        <source>the figures that were saved with this plan are of version {0} of the method, these are of version {1}</source>
        <translation>此计划所保存的数值出自方法版本 {0}，当前数值出自版本 {1}</translation>
    </message>
    <message>
        <source>the changelog tells what moved; save the plan to take these over</source>
        <translation>更新日志说明了哪些数值有变；保存计划即采用当前数值</translation>
    </message>
    <message>
        <source>the chain</source>
        <translation>物理链</translation>
    </message>
    <message>
        <source>successive halving stops its trials already</source>
        <translation>连续减半法已经提前停止其试验</translation>
    </message>
    <message>
        <source>its used share is entered, and not on auto</source>
        <translation>其使用份额是填写的，而不是自动</translation>
    </message>
    <message>
        <source>no ear of it is known; that it hears sound as tokens is assumed</source>
        <translation>不知道它能听声音；假设它把声音当作词元来听</translation>
    </message>
    <message>
        <source>no vision encoder of it is known; that it reads pictures with a usual one is assumed</source>
        <translation>不知道它有视觉编码器；假设它用常见的视觉编码器读取图片</translation>
    </message>
    <message>
        <source>it is up for the whole horizon, whatever one run would take</source>
        <translation>它在整个期间内都在运行，与一次运行所需时间无关</translation>
    </message>
    <message>
        <source>so much work in these hours is more than its accelerators can do</source>
        <translation>在这些小时内完成这么多工作，超出其加速器的能力</translation>
    </message>
    <message>
        <source>the MFU of its whole run is measured</source>
        <translation>其整个运行的 MFU 是测得的</translation>
    </message>
    <message>
        <source>{0} stops at a predicted loss of {1} nats per token, its end would reach {2}; a scaling law, no quality score</source>
        <translation>{0} 停止时的预测损失为每词元 {1} 奈特，训练到底为 {2}；这是缩放定律，不是质量评分</translation>
    </message>
    <message>
        <source>enter the learning curve of a run of your own</source>
        <translation>填写您自己运行的学习曲线</translation>
    </message>
    <message>
        <source>where a window of {0} tokens or samples gains less than {1}</source>
        <translation>{0} 个词元或样本的窗口增益小于 {1} 之处</translation>
    </message>
    <message>
        <source>no window gains less than {0}: the run goes on to its end</source>
        <translation>没有窗口的增益小于 {0}：运行到底</translation>
    </message>
    <message>
        <source>a stage is done, or has accelerators, in one of the two only, or has no figure</source>
        <translation>某个阶段只在两者之一中执行或使用加速器，或者没有数值</translation>
    </message>
    <message>
        <source>holds both versions of what git could not merge</source>
        <translation>含有 git 无法合并之处的两个版本</translation>
    </message>
    <message>
        <source>open it in the window and choose, or bring the three versions together with fourem merge</source>
        <translation>在窗口中打开并选择，或用 fourem merge 合并三个版本</translation>
    </message>
    <message>
        <source>is nearly a file of {0}, but lacks {1}</source>
        <translation>很像 {0} 的文件，但缺少 {1}</translation>
    </message>
    <message>
        <source>name its columns or members as {0} does</source>
        <translation>请按 {0} 的写法命名各列或各成员</translation>
    </message>
    <message>
        <source>{0} has no value for {1}</source>
        <translation>{0}没有{1}的数值</translation>
    </message>
    <message>
        <source>choose or enter it, or choose an entry that has it</source>
        <translation>请选择或输入该值，或选用带有该值的条目</translation>
    </message>
    <message>
        <source>{0} of {1} is not in the plan&apos;s lock: {2} comes from catalogue {3}</source>
        <translation>{1}的{0}不在计划的锁定数据中：{2} 来自数据目录 {3}</translation>
    </message>
    <message>
        <source>look at what else changed in the catalogue; saving the plan locks it</source>
        <translation>请查看数据目录中还有哪些变化；保存计划即会锁定该值</translation>
    </message>
    <message>
        <source>the default of the method</source>
        <translation>方法的默认值</translation>
    </message>
    <message>
        <source>its MFU is above what bare matrix products reach on its accelerators</source>
        <translation>其 MFU 高于纯矩阵乘法在其加速器上所能达到的水平</translation>
    </message>
    <message>
        <source>it is shorter than the horizon, for which the training is counted once: add retraining, or shorten the horizon</source>
        <translation>它短于规划期，而训练在规划期内只计一次：请添加再训练，或缩短规划期</translation>
    </message>
    <message>
        <source>machines of one&apos;s own are not rented</source>
        <translation>自有机器不是租用的</translation>
    </message>
    <message>
        <source>a model that writes puts out one token at least</source>
        <translation>生成文本的模型至少输出一个词元</translation>
    </message>
    <message>
        <source>1 for a score or a class, else the length of an answer</source>
        <translation>评分或分类填 1，否则填回答的长度</translation>
    </message>
    <message>
        <source>own machines cost {0} per million tokens, the API {1}; they are even at {2} over the horizon, the plan has {3}</source>
        <translation>自有机器每百万词元成本为 {0}，API 为 {1}；规划期内达到 {2} 时两者持平，本计划为 {3}</translation>
    </message>
    <message>
        <source>the cost of {0} is without that of the processors of its tools: {1} has no price for them</source>
        <translation>{0} 的成本不含其工具所用处理器的成本：{1} 没有它们的价格</translation>
    </message>
    <message>
        <source>add a data preparation stage with a price of your own for them</source>
        <translation>为它们添加一个数据准备阶段并填入自己的价格</translation>
    </message>
    <message>
        <source>no stage of the scenario takes part</source>
        <translation>该场景没有任何阶段参与</translation>
    </message>
    <message>
        <source>let a stage take part</source>
        <translation>请让一个阶段参与</translation>
    </message>
    <message>
        <source>no stage of it trains a model</source>
        <translation>其中没有训练模型的阶段</translation>
    </message>
</context>
<context>
    <name>metrics</name>
    <message>
        <source>Wall time</source>
        <translation>运行时间</translation>
    </message>
    <message>
        <source>Longest path through the pipeline, repetitions included</source>
        <translation>流水线的最长路径，含重复</translation>
    </message>
    <message>
        <source>Accelerator-hours</source>
        <translation>加速器小时</translation>
    </message>
    <message>
        <source>Hours times the accelerators reserved for them</source>
        <translation>小时数乘以预留的加速器数</translation>
    </message>
    <message>
        <source>Accelerator energy</source>
        <translation>加速器能耗</translation>
    </message>
    <message>
        <source>Drawn by the accelerators alone</source>
        <translation>仅加速器消耗</translation>
    </message>
    <message>
        <source>IT energy</source>
        <translation>IT 能耗</translation>
    </message>
    <message>
        <source>Accelerators, hosts, network and idle reserve</source>
        <translation>加速器、主机、网络与空闲预留</translation>
    </message>
    <message>
        <source>Facility energy</source>
        <translation>设施能耗</translation>
    </message>
    <message>
        <source>At the meter of the data centre: IT energy times PUE</source>
        <translation>数据中心电表处：IT 能耗乘以 PUE</translation>
    </message>
    <message>
        <source>Operational, location-based</source>
        <translation>运行排放（基于位置）</translation>
    </message>
    <message>
        <source>Facility energy times the mean intensity of the grid that serves the site</source>
        <translation>设施能耗乘以站点所在电网的平均碳强度</translation>
    </message>
    <message>
        <source>Operational, market-based</source>
        <translation>运行排放（基于市场）</translation>
    </message>
    <message>
        <source>With the contracts of the provider; the grid&apos;s mean where none is known</source>
        <translation>计入云厂商的购电合约；未知时采用电网均值</translation>
    </message>
    <message>
        <source>Operational, hourly matched</source>
        <translation>运行排放（逐时匹配）</translation>
    </message>
    <message>
        <source>Only the share without carbon-free energy in the same hour; a lower bound</source>
        <translation>仅计同一小时内没有无碳电力的份额；为下限</translation>
    </message>
    <message>
        <source>Embodied</source>
        <translation>隐含排放</translation>
    </message>
    <message>
        <source>Share of making the hardware, by reserved hours</source>
        <translation>按预留小时分摊的硬件制造排放</translation>
    </message>
    <message>
        <source>Total emissions</source>
        <translation>总排放量</translation>
    </message>
    <message>
        <source>Operational on the chosen basis, plus embodied</source>
        <translation>所选口径的运行排放加隐含排放</translation>
    </message>
    <message>
        <source>Water on site</source>
        <translation>现场用水</translation>
    </message>
    <message>
        <source>Used by the data centre&apos;s cooling</source>
        <translation>数据中心冷却所用</translation>
    </message>
    <message>
        <source>Water at the source</source>
        <translation>电源侧用水</translation>
    </message>
    <message>
        <source>Used to generate the electricity</source>
        <translation>发电所用</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Accelerator time, electricity of own machines, storage and transfer</source>
        <translation>加速器时间、自有机器电费、存储与传输</translation>
    </message>
    <message>
        <source>SCI score</source>
        <translation>SCI 分数</translation>
    </message>
    <message>
        <source>Software Carbon Intensity: location-based and embodied emissions per functional unit</source>
        <translation>软件碳强度：每功能单位的基于位置排放与隐含排放</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
</context>
<context>
    <name>migrations</name>
    <message>
        <source>choices moved from the stages into the baseline scenario</source>
        <translation>选择已从阶段移到基准场景</translation>
    </message>
</context>
<context>
    <name>options</name>
    <message>
        <source>asynchronous</source>
        <translation>异步</translation>
    </message>
    <message>
        <source>automated</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Bayesian</source>
        <translation>贝叶斯</translation>
    </message>
    <message>
        <source>blocking</source>
        <translation>阻塞</translation>
    </message>
    <message>
        <source>hourly carbon-free matched</source>
        <translation>逐时无碳匹配</translation>
    </message>
    <message>
        <source>chip</source>
        <translation>芯片</translation>
    </message>
    <message>
        <source>committed, 1 year</source>
        <translation>承诺 1 年</translation>
    </message>
    <message>
        <source>committed, 3 years</source>
        <translation>承诺 3 年</translation>
    </message>
    <message>
        <source>direct, consumption</source>
        <translation>直接，消费侧</translation>
    </message>
    <message>
        <source>facility</source>
        <translation>设施</translation>
    </message>
    <message>
        <source>full</source>
        <translation>全量</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>hard disk</source>
        <translation>硬盘</translation>
    </message>
    <message>
        <source>life-cycle, consumption</source>
        <translation>生命周期，消费侧</translation>
    </message>
    <message>
        <source>life-cycle, generation</source>
        <translation>生命周期，发电侧</translation>
    </message>
    <message>
        <source>liquid</source>
        <translation>液冷</translation>
    </message>
    <message>
        <source>location-based</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>manual</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>market-based</source>
        <translation>基于市场</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>on demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>QLoRA</source>
        <translation>QLoRA</translation>
    </message>
    <message>
        <source>random</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>reinforcement learning</source>
        <translation>强化学习</translation>
    </message>
    <message>
        <source>from scratch</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>selective</source>
        <translation>选择性</translation>
    </message>
    <message>
        <source>server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>SSD</source>
        <translation>固态硬盘</translation>
    </message>
    <message>
        <source>successive halving</source>
        <translation>逐次减半</translation>
    </message>
    <message>
        <source>from the tuned model</source>
        <translation>从已微调的模型</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>intensity entered</source>
        <translation>手动填写的强度</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation>基准测试</translation>
    </message>
    <message>
        <source>whole run</source>
        <translation>整个运行</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>Batch scoring</source>
        <translation>批量评分</translation>
    </message>
    <message>
        <source>A hundred million short texts are classified every month, without a latency target, so that they can run when and where it suits.</source>
        <translation>每月对一亿条短文本进行分类，没有延迟目标，因此可在合适的时间和地点运行。</translation>
    </message>
    <message>
        <source>Fine-tune and serve</source>
        <translation>微调与服务</translation>
    </message>
    <message>
        <source>An open model is tuned on examples of your own, compressed, served for a year and retrained every month.</source>
        <translation>用您自己的样例微调一个开放模型，将其压缩，服务一年，并每月重新训练。</translation>
    </message>
    <message>
        <source>Forecasting</source>
        <translation>预报</translation>
    </message>
    <message>
        <source>Weather forecasts from a domain-specific model instead of a numerical one: analyses are kept, four ten-day forecasts are made a day. One forecast takes about a minute on a TPU v4 (Lam et al. 2023, arXiv:2212.12794).</source>
        <translation>用领域专用模型代替数值模型做天气预报：保存分析场，每天做四次十天预报。一次预报在一块 TPU v4 上约需一分钟（Lam et al. 2023, arXiv:2212.12794）。</translation>
    </message>
    <message>
        <source>Image generation</source>
        <translation>图像生成</translation>
    </message>
    <message>
        <source>Pictures are made on request for a year: a small language model improves the prompt, a diffusion model paints, the pictures are kept.</source>
        <translation>一年内按请求生成图片：小型语言模型改进提示，扩散模型作画，图片予以保存。</translation>
    </message>
    <message>
        <source>RAG assistant</source>
        <translation>RAG 助手</translation>
    </message>
    <message>
        <source>Documents are cut, embedded and indexed; an assistant answers with the passages that were found. Embeddings are renewed four times a year.</source>
        <translation>文档经切分、嵌入并建立索引；助手依据检索到的段落回答。嵌入每年更新四次。</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Recorded calls are written down: audio is moved to the data centre, transcribed in batches overnight and the transcripts are kept.</source>
        <translation>将通话录音转成文字：音频传输到数据中心，夜间批量转写，并保存转写文本。</translation>
    </message>
    <message>
        <source>Train from scratch</source>
        <translation>从头训练</translation>
    </message>
    <message>
        <source>A language model of 1.7 billion parameters, trained from scratch, searched, evaluated and kept. Change the model, the tokens and the place to your own.</source>
        <translation>一个 17 亿参数的语言模型，从头训练，经超参数搜索和评测后保存。请将模型、词元数和地点改为您自己的。</translation>
    </message>
    <message>
        <source>Vision</source>
        <translation>视觉</translation>
    </message>
    <message>
        <source>A picture classifier for an inspection line: tuned on labelled pictures, evaluated, served around the clock and retrained when the product changes.</source>
        <translation>用于检测产线的图片分类器：用带标注的图片微调，经评测后全天候服务，产品变化时重新训练。</translation>
    </message>
    <message>
        <source>Chat assistant</source>
        <translation>聊天助手</translation>
    </message>
    <message>
        <source>An assistant for a help desk: tuned with adapters, served for a year, retrained every month. Prices of the owned machines are those of an example; the others are list prices.</source>
        <translation>服务台助手：用适配器微调，服务一年，每月重新训练。自有机器的价格取自一个示例；其他均为标价。</translation>
    </message>
    <message>
        <source>GPT-3 training</source>
        <translation>GPT-3 训练</translation>
    </message>
    <message>
        <source>Published figures of Patterson et al. 2021 (arXiv:2104.10350), Table 4: 10,000 V100 for 14.8 days at 330 W a chip with its share of the system, PUE 1.10, 429 gCO2e/kWh; 1,287 MWh and 552.1 t. The grid and the site&apos;s overhead of that time stay in the second scenario: only the time and the power are left to the model there.</source>
        <translation>Patterson et al. 2021（arXiv:2104.10350）表 4 公布的数值：10,000 块 V100 运行 14.8 天，每芯片 330 W（含其分摊的系统功率），PUE 1.10，429 gCO2e/kWh；1,287 MWh 和 552.1 t。第二个场景保留当时的电网和站点开销：其中只有时间和功率由模型得出。</translation>
    </message>
    <message>
        <source>GPT-3 and GLaM</source>
        <translation>GPT-3 与 GLaM</translation>
    </message>
    <message>
        <source>Text classifier</source>
        <translation>文本分类器</translation>
    </message>
    <message>
        <source>Ten million short texts, classified by BERT or by its distilled form, on a processor, a small GPU and a TPU. The price of a processor socket is its 112 threads at the list price of a vCPU (n2-standard-8 in the same region). For the T4 no embodied figure is published, so its total stays open.</source>
        <translation>一千万条短文本，由 BERT 或其蒸馏版本在处理器、小型 GPU 和 TPU 上分类。一个处理器插槽的价格为其 112 个线程乘以 vCPU 标价（同一区域的 n2-standard-8）。T4 没有公布的隐含排放数值，因此其总量未定。</translation>
    </message>
    <message>
        <source>Weather forecasts</source>
        <translation>天气预报</translation>
    </message>
    <message>
        <source>Four global ten-day forecasts a day from a domain-specific model instead of a numerical one. GraphCast makes a forecast in under a minute on one TPU v4 (Lam et al. 2023, arXiv:2212.12794).</source>
        <translation>用领域专用模型代替数值模型，每天做四次全球十天预报。GraphCast 在一块 TPU v4 上不到一分钟即可完成一次预报（Lam et al. 2023, arXiv:2212.12794）。</translation>
    </message>
    <message>
        <source>Read texts</source>
        <translation>读取文本</translation>
    </message>
    <message>
        <source>Score texts</source>
        <translation>文本评分</translation>
    </message>
    <message>
        <source>Keep the scores</source>
        <translation>保存评分</translation>
    </message>
    <message>
        <source>BERT</source>
        <translation>BERT</translation>
    </message>
    <message>
        <source>BERT on A100</source>
        <translation>A100 上的 BERT</translation>
    </message>
    <message>
        <source>Distilled</source>
        <translation>蒸馏模型</translation>
    </message>
    <message>
        <source>DistilBERT on A100</source>
        <translation>A100 上的 DistilBERT</translation>
    </message>
    <message>
        <source>Distilled, cleaner place</source>
        <translation>蒸馏模型，更清洁的地点</translation>
    </message>
    <message>
        <source>DistilBERT in Sweden</source>
        <translation>瑞典的 DistilBERT</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Prepare examples</source>
        <translation>准备样例</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Serve</source>
        <translation>在线服务</translation>
    </message>
    <message>
        <source>Watch and retrain</source>
        <translation>监测与再训练</translation>
    </message>
    <message>
        <source>Full tuning</source>
        <translation>全量微调</translation>
    </message>
    <message>
        <source>All weights are tuned, none compressed</source>
        <translation>微调全部权重，不压缩</translation>
    </message>
    <message>
        <source>Adapters</source>
        <translation>适配器</translation>
    </message>
    <message>
        <source>LoRA instead of all weights</source>
        <translation>用 LoRA 代替全部权重</translation>
    </message>
    <message>
        <source>Adapters, 8-bit weights</source>
        <translation>适配器，8 位权重</translation>
    </message>
    <message>
        <source>Served with half the memory, in Sweden</source>
        <translation>在瑞典以一半内存提供服务</translation>
    </message>
    <message>
        <source>request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Fetch analyses</source>
        <translation>获取分析场</translation>
    </message>
    <message>
        <source>Keep analyses</source>
        <translation>保存分析场</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>预报</translation>
    </message>
    <message>
        <source>Oklahoma</source>
        <translation>俄克拉何马</translation>
    </message>
    <message>
        <source>TPU v4</source>
        <translation>TPU v4</translation>
    </message>
    <message>
        <source>Finland, TPU v5e</source>
        <translation>芬兰，TPU v5e</translation>
    </message>
    <message>
        <source>The time on this chip is assumed to be the same</source>
        <translation>假定在此芯片上用时相同</translation>
    </message>
    <message>
        <source>forecast</source>
        <translation>预报</translation>
    </message>
    <message>
        <source>Improve prompts</source>
        <translation>改进提示词</translation>
    </message>
    <message>
        <source>Make pictures</source>
        <translation>生成图像</translation>
    </message>
    <message>
        <source>Keep pictures</source>
        <translation>保存图像</translation>
    </message>
    <message>
        <source>Fifty steps</source>
        <translation>五十步</translation>
    </message>
    <message>
        <source>SDXL with fifty steps</source>
        <translation>五十步的 SDXL</translation>
    </message>
    <message>
        <source>Smaller model</source>
        <translation>更小的模型</translation>
    </message>
    <message>
        <source>SSD-1B, distilled from SDXL</source>
        <translation>由 SDXL 蒸馏的 SSD-1B</translation>
    </message>
    <message>
        <source>Smaller model, cleaner place</source>
        <translation>更小的模型，更清洁的地点</translation>
    </message>
    <message>
        <source>The same in Sweden</source>
        <translation>同样的工作，在瑞典</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Cut documents</source>
        <translation>切分文档</translation>
    </message>
    <message>
        <source>Embed passages</source>
        <translation>段落嵌入</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>索引</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>回答问题</translation>
    </message>
    <message>
        <source>Long context</source>
        <translation>长上下文</translation>
    </message>
    <message>
        <source>32B model, twelve passages with each question</source>
        <translation>32B 模型，每个问题附十二个段落</translation>
    </message>
    <message>
        <source>Fewer passages</source>
        <translation>更少的段落</translation>
    </message>
    <message>
        <source>Re-ranked: four passages with each question</source>
        <translation>重排序：每个问题附四个段落</translation>
    </message>
    <message>
        <source>8B model, 8-bit weights, four passages</source>
        <translation>8B 模型，8 位权重，四个段落</translation>
    </message>
    <message>
        <source>question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Move recordings</source>
        <translation>传输录音</translation>
    </message>
    <message>
        <source>Transcribe</source>
        <translation>转写</translation>
    </message>
    <message>
        <source>Keep transcripts</source>
        <translation>保存转写文本</translation>
    </message>
    <message>
        <source>Whisper large</source>
        <translation>Whisper large</translation>
    </message>
    <message>
        <source>Large model</source>
        <translation>大模型</translation>
    </message>
    <message>
        <source>Whisper turbo</source>
        <translation>Whisper turbo</translation>
    </message>
    <message>
        <source>Four decoder layers instead of thirty-two</source>
        <translation>四个解码层，而不是三十二个</translation>
    </message>
    <message>
        <source>Turbo, cleaner place</source>
        <translation>Turbo，更清洁的地点</translation>
    </message>
    <message>
        <source>half minute of speech</source>
        <translation>半分钟语音</translation>
    </message>
    <message>
        <source>Collect and filter text</source>
        <translation>收集并筛选文本</translation>
    </message>
    <message>
        <source>Keep the corpus</source>
        <translation>保存语料</translation>
    </message>
    <message>
        <source>Search hyper-parameters</source>
        <translation>搜索超参数</translation>
    </message>
    <message>
        <source>Pre-train</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>A100 in Iowa</source>
        <translation>艾奥瓦的 A100</translation>
    </message>
    <message>
        <source>Newer accelerator</source>
        <translation>更新的加速器</translation>
    </message>
    <message>
        <source>H100 in the same place</source>
        <translation>同一地点的 H100</translation>
    </message>
    <message>
        <source>Newer, cleaner place</source>
        <translation>更新的加速器，更清洁的地点</translation>
    </message>
    <message>
        <source>H100 in Finland; the search stops poor trials early</source>
        <translation>芬兰的 H100；搜索提前停止较差的试验</translation>
    </message>
    <message>
        <source>trained model</source>
        <translation>训练好的模型</translation>
    </message>
    <message>
        <source>Label pictures</source>
        <translation>标注图像</translation>
    </message>
    <message>
        <source>Inspect pictures</source>
        <translation>检测图像</translation>
    </message>
    <message>
        <source>ViT-L</source>
        <translation>ViT-L</translation>
    </message>
    <message>
        <source>Large vision transformer</source>
        <translation>大型视觉 Transformer</translation>
    </message>
    <message>
        <source>ViT-B</source>
        <translation>ViT-B</translation>
    </message>
    <message>
        <source>A quarter of the parameters</source>
        <translation>四分之一的参数</translation>
    </message>
    <message>
        <source>ViT-B, cleaner place</source>
        <translation>ViT-B，更清洁的地点</translation>
    </message>
    <message>
        <source>Prepare conversations</source>
        <translation>准备对话</translation>
    </message>
    <message>
        <source>Quantise</source>
        <translation>量化</translation>
    </message>
    <message>
        <source>Serve the assistant</source>
        <translation>助手在线服务</translation>
    </message>
    <message>
        <source>On-premises</source>
        <translation>本地机房</translation>
    </message>
    <message>
        <source>Own A100 in a coal-heavy grid</source>
        <translation>煤电为主的电网中的自有 A100</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>The same machines, rented in the same country</source>
        <translation>同样的机器，在同一国家租用</translation>
    </message>
    <message>
        <source>Clean region</source>
        <translation>清洁区域</translation>
    </message>
    <message>
        <source>Rented where the grid is clean</source>
        <translation>在电网清洁的地方租用</translation>
    </message>
    <message>
        <source>Clean and lean</source>
        <translation>清洁且精简</translation>
    </message>
    <message>
        <source>Clean region, newer accelerator, 8-bit weights and a smaller model</source>
        <translation>清洁区域、更新的加速器、8 位权重和更小的模型</translation>
    </message>
    <message>
        <source>Train GPT-3</source>
        <translation>训练 GPT-3</translation>
    </message>
    <message>
        <source>Published figures</source>
        <translation>公布的数据</translation>
    </message>
    <message>
        <source>Model alone</source>
        <translation>仅用模型估算</translation>
    </message>
    <message>
        <source>Hours and power predicted instead of known</source>
        <translation>时长和功率为预测值而非已知值</translation>
    </message>
    <message>
        <source>Train the model</source>
        <translation>训练模型</translation>
    </message>
    <message>
        <source>GPT-3</source>
        <translation>GPT-3</translation>
    </message>
    <message>
        <source>GLaM</source>
        <translation>GLaM</translation>
    </message>
    <message>
        <source>Classify texts</source>
        <translation>文本分类</translation>
    </message>
    <message>
        <source>BERT, processor</source>
        <translation>BERT，处理器</translation>
    </message>
    <message>
        <source>DistilBERT, processor</source>
        <translation>DistilBERT，处理器</translation>
    </message>
    <message>
        <source>DistilBERT, T4</source>
        <translation>DistilBERT，T4</translation>
    </message>
    <message>
        <source>DistilBERT, TPU v5e</source>
        <translation>DistilBERT，TPU v5e</translation>
    </message>
    <message>
        <source>Two runs of Patterson et al. with their published figures. GPT-3 (arXiv:2104.10350): 300 billion tokens, 14.8 days on 10,000 V100 of 330 W with their servers, 1,287 MWh, 552.1 t on the average grid, gross and net alike. GLaM (arXiv:2204.05149, arXiv:2112.06905): 600 billion tokens on 1,024 TPU v4 of 326 W, 456 MWh at the meter, 40.2 t after the clean electricity that was bought, so its total is market-based and that of GPT-3 is not: the 14x mixes two bases. Its time follows from 574 h for 280 billion tokens; the MFU entered are those that the times imply. How the 2.8x of energy comes about: Model 1.8 times Other work 0.5, since a sparse model needs less for a token and GLaM saw twice as many; Machine 2.2 times Operations 1.4, since TPU v4 draw less for their peak rate and reached more of it; Mechanization 0.99, the PUE. Map 4.9 is the electricity. Both papers count electricity only, so embodied emissions are entered as 0.</source>
        <translation>Patterson 等人的两次训练及其公布数据。GPT-3（arXiv:2104.10350）：3000 亿词元，在 10,000 块 V100 上 14.8 天，每块含服务器 330 W，1,287 MWh，按平均电网 552.1 t，毛额与净额相同。GLaM（arXiv:2204.05149、arXiv:2112.06905）：6000 亿词元，在 1,024 块每块 326 W 的 TPU v4 上，电表处 456 MWh，扣除所购清洁电力后 40.2 t，因此其总量基于市场，而 GPT-3 的不是：14 倍混合了两种基础。其时间由 2800 亿词元 574 小时推出；填写的 MFU 即由这些时间得出。2.8 倍的能耗由此而来：模型 1.8 倍乘以其他工作 0.5 倍，因为稀疏模型每个词元所需较少，而 GLaM 看了两倍的词元；机器 2.2 倍乘以运营 1.4 倍，因为 TPU v4 相对其峰值速率功耗更低，利用率也更高；机械化 0.99，即 PUE。选址 4.9 倍是电力。两篇论文都只计电力，因此隐含排放填为 0。</translation>
    </message>
</context>
<context>
    <name>pricing</name>
    <message>
        <source>on-demand</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>spot</source>
        <translation>竞价</translation>
    </message>
    <message>
        <source>one-year committed</source>
        <translation>承诺一年</translation>
    </message>
    <message>
        <source>three-year committed</source>
        <translation>承诺三年</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>a number is too large</source>
        <translation>有数字过大</translation>
    </message>
    <message>
        <source>the key stands twice</source>
        <translation>键重复出现</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>嵌套过深</translation>
    </message>
    <message>
        <source>it cannot be an id</source>
        <translation>不能作为标识</translation>
    </message>
    <message>
        <source>it is not one of the options</source>
        <translation>不是可选项之一</translation>
    </message>
    <message>
        <source>the newest release of Fourem</source>
        <translation>最新版 Fourem</translation>
    </message>
    <message>
        <source>it does not say &quot;format&quot;: &quot;fourem-plan&quot;</source>
        <translation>没有 &quot;format&quot;: &quot;fourem-plan&quot;</translation>
    </message>
    <message>
        <source>its &quot;version&quot; is not a whole number from 1</source>
        <translation>其 &quot;version&quot; 不是从 1 起的整数</translation>
    </message>
    <message>
        <source>there is no such kind of stage</source>
        <translation>没有这种阶段</translation>
    </message>
    <message>
        <source>a name cannot be blank</source>
        <translation>名称不能为空</translation>
    </message>
    <message>
        <source>the plan has no such link</source>
        <translation>计划中没有该连线</translation>
    </message>
    <message>
        <source>they are connected already</source>
        <translation>它们已经相连</translation>
    </message>
    <message>
        <source>the first place belongs to the baseline</source>
        <translation>首位属于基准</translation>
    </message>
    <message>
        <source>there are fewer scenarios</source>
        <translation>没有那么多场景</translation>
    </message>
    <message>
        <source>it is not a number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>it is not a whole number</source>
        <translation>不是整数</translation>
    </message>
    <message>
        <source>a day has 24 hours</source>
        <translation>一天有 24 小时</translation>
    </message>
    <message>
        <source>a day without any load has no shape</source>
        <translation>没有负载的一天没有形状</translation>
    </message>
    <message>
        <source>it names nothing</source>
        <translation>没有指明任何内容</translation>
    </message>
    <message>
        <source>it is neither yes nor no</source>
        <translation>既不是“是”也不是“否”</translation>
    </message>
    <message>
        <source>the estimator cannot derive it</source>
        <translation>无法由估算器推导</translation>
    </message>
    <message>
        <source>it is a value of another type</source>
        <translation>值的类型不符</translation>
    </message>
    <message>
        <source>a stage cannot feed itself</source>
        <translation>阶段不能供给自身</translation>
    </message>
    <message>
        <source>it gives no model</source>
        <translation>它不产出模型</translation>
    </message>
    <message>
        <source>it gives no dataset</source>
        <translation>它不产出数据集</translation>
    </message>
    <message>
        <source>the other takes no model</source>
        <translation>对方不接收模型</translation>
    </message>
    <message>
        <source>the other takes no dataset</source>
        <translation>对方不接收数据集</translation>
    </message>
    <message>
        <source>a number such as 1.5 or 2e9</source>
        <translation>如 1.5 或 2e9 的数字</translation>
    </message>
    <message>
        <source>it is too large for a number</source>
        <translation>数值过大</translation>
    </message>
    <message>
        <source>a number below 1e308</source>
        <translation>小于 1e308 的数</translation>
    </message>
    <message>
        <source>a separator may stand for thousands or for decimals</source>
        <translation>分隔符可能表示千位或小数</translation>
    </message>
    <message>
        <source>digits without separators and a point for decimals: 1000 or 1.5</source>
        <translation>不带分隔符的数字，小数用点：1000 或 1.5</translation>
    </message>
    <message>
        <source>lower-case letters, digits, dashes and underscores</source>
        <translation>小写字母、数字、连字符和下划线</translation>
    </message>
    <message>
        <source>V, R, C or A</source>
        <translation>V、R、C 或 A</translation>
    </message>
    <message>
        <source>dataset or model</source>
        <translation>数据集或模型</translation>
    </message>
    <message>
        <source>the id of a stage, or plan</source>
        <translation>阶段标识或 plan</translation>
    </message>
    <message>
        <source>a name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>the id of a link of the plan</source>
        <translation>计划中连线的标识</translation>
    </message>
    <message>
        <source>another place, or make the scenario the baseline</source>
        <translation>其他位置，或将该场景设为基准</translation>
    </message>
    <message>
        <source>a place among the scenarios</source>
        <translation>场景中的一个位置</translation>
    </message>
    <message>
        <source>a number without decimals</source>
        <translation>没有小数的数</translation>
    </message>
    <message>
        <source>24 numbers separated by commas</source>
        <translation>24 个以逗号分隔的数</translation>
    </message>
    <message>
        <source>at least one number above 0</source>
        <translation>至少一个大于 0 的数</translation>
    </message>
    <message>
        <source>an id of the catalogue</source>
        <translation>资料库中的标识</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>一个数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>一个整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>24 numbers</source>
        <translation>24 个数</translation>
    </message>
    <message>
        <source>an id for the entry</source>
        <translation>条目标识</translation>
    </message>
    <message>
        <source>finite figures</source>
        <translation>有限数值</translation>
    </message>
    <message>
        <source>own figures</source>
        <translation>自有数值</translation>
    </message>
    <message>
        <source>a day such as 2026-12-31, or nothing</source>
        <translation>如 2026-12-31 的日期，或留空</translation>
    </message>
    <message>
        <source>it is no day of the calendar</source>
        <translation>它不是日历中的日期</translation>
    </message>
    <message>
        <source>it lies before the beginning</source>
        <translation>它早于开始日期</translation>
    </message>
    <message>
        <source>frame or note</source>
        <translation>框或便签</translation>
    </message>
    <message>
        <source>a site and an accelerator</source>
        <translation>一个站点和一个加速器</translation>
    </message>
    <message>
        <source>Agreed price</source>
        <translation>协议价格</translation>
    </message>
    <message>
        <source>it has no source</source>
        <translation>没有来源</translation>
    </message>
    <message>
        <source>the contract or quotation</source>
        <translation>合同或报价单</translation>
    </message>
    <message>
        <source>there is no list price to take it from</source>
        <translation>没有可供折算的标价</translation>
    </message>
    <message>
        <source>the price itself</source>
        <translation>价格本身</translation>
    </message>
    <message>
        <source>the plan has no such frame or note</source>
        <translation>计划中没有该框或便签</translation>
    </message>
    <message>
        <source>the id of a frame or note of the plan</source>
        <translation>计划中框或便签的标识</translation>
    </message>
    <message>
        <source>a name for the entry</source>
        <translation>条目名称</translation>
    </message>
    <message>
        <source>it has no figures</source>
        <translation>没有数值</translation>
    </message>
    <message>
        <source>at least one figure</source>
        <translation>至少一个数值</translation>
    </message>
    <message>
        <source>where the figure comes from</source>
        <translation>数值的出处</translation>
    </message>
    <message>
        <source>it covers nothing</source>
        <translation>没有覆盖任何区域</translation>
    </message>
    <message>
        <source>a width and a height above 0</source>
        <translation>大于 0 的宽度和高度</translation>
    </message>
    <message>
        <source>it is a choice and stands under &quot;work&quot;</source>
        <translation>它是选择项，却位于 &quot;work&quot; 之下</translation>
    </message>
    <message>
        <source>it under the settings of a scenario</source>
        <translation>在场景的设置之下</translation>
    </message>
    <message>
        <source>it names no table of the catalogue</source>
        <translation>没有指明资料库中的表</translation>
    </message>
    <message>
        <source>a path such as accelerators/nvidia-h100-sxm5/tdp_w</source>
        <translation>如 accelerators/nvidia-h100-sxm5/tdp_w 的路径</translation>
    </message>
    <message>
        <source>it lies outside the data residency of the plan</source>
        <translation>它不在计划的数据驻留范围内</translation>
    </message>
    <message>
        <source>any site: the plan names none</source>
        <translation>任意站点：计划未指明站点</translation>
    </message>
    <message>
        <source>a forecast of hours tells no annual mean</source>
        <translation>按小时的预测不能给出年均值</translation>
    </message>
    <message>
        <source>none of its measurements is of an accelerator that the plan uses</source>
        <translation>其测量均不是针对计划所用的加速器</translation>
    </message>
    <message>
        <source>it holds no runs</source>
        <translation>其中没有运行</translation>
    </message>
    <message>
        <source>model_replaced, drift_seen, retrained or other</source>
        <translation>model_replaced、drift_seen、retrained 或 other</translation>
    </message>
    <message>
        <source>draft, in_review or approved</source>
        <translation>draft、in_review 或 approved</translation>
    </message>
    <message>
        <source>the unit is not known</source>
        <translation>单位未知</translation>
    </message>
    <message>
        <source>MTCO2e, which are tonnes</source>
        <translation>MTCO2e（即吨）</translation>
    </message>
    <message>
        <source>nothing stands there</source>
        <translation>此处为空</translation>
    </message>
    <message>
        <source>a list with at least one measure</source>
        <translation>至少含一项测量的列表</translation>
    </message>
    <message>
        <source>it is not a number of at least 0</source>
        <translation>不是不小于 0 的数</translation>
    </message>
    <message>
        <source>a number such as 1.5</source>
        <translation>如 1.5 的数</translation>
    </message>
    <message>
        <source>it is not a duration</source>
        <translation>不是时长</translation>
    </message>
    <message>
        <source>hours, minutes and seconds: 01:00:00</source>
        <translation>时、分、秒：01:00:00</translation>
    </message>
    <message>
        <source>a time such as 2026-03-01T08:00:00Z</source>
        <translation>如 2026-03-01T08:00:00Z 的时间</translation>
    </message>
    <message>
        <source>its series has no values</source>
        <translation>其序列没有值</translation>
    </message>
    <message>
        <source>the row has fewer cells than the first line, and they do not tell which are missing</source>
        <translation>此行的单元格比第一行少，且无法判断缺少哪些</translation>
    </message>
    <message>
        <source>an empty cell for each column that has no value</source>
        <translation>没有值的每一列各留一个空单元格</translation>
    </message>
    <message>
        <source>its keys or columns are those of no known format</source>
        <translation>其键或列不属于任何已知格式</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>it is not an object</source>
        <translation>不是对象</translation>
    </message>
    <message>
        <source>an object with named members</source>
        <translation>含具名成员的对象</translation>
    </message>
    <message>
        <source>it is not a text</source>
        <translation>不是文本</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>带引号的文本</translation>
    </message>
    <message>
        <source>it is neither true nor false</source>
        <translation>既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>it is not a date or time</source>
        <translation>不是日期或时间</translation>
    </message>
    <message>
        <source>it is not a list</source>
        <translation>不是列表</translation>
    </message>
    <message>
        <source>a list of objects</source>
        <translation>由对象组成的列表</translation>
    </message>
    <message>
        <source>a number such as 1.5 or 3e23, or leave the cell empty</source>
        <translation>如 1.5 或 3e23 的数，或让单元格留空</translation>
    </message>
    <message>
        <source>the number that the tool wrote there</source>
        <translation>工具在此处写入的数</translation>
    </message>
    <message>
        <source>a count such as 32</source>
        <translation>如 32 的个数</translation>
    </message>
    <message>
        <source>a model has at least one</source>
        <translation>模型至少有一个</translation>
    </message>
    <message>
        <source>a token meets more experts than there are</source>
        <translation>每词元的专家数超过专家总数</translation>
    </message>
    <message>
        <source>the width of a head is no whole number</source>
        <translation>头宽度不是整数</translation>
    </message>
    <message>
        <source>there are more heads for keys and values than for queries, or none</source>
        <translation>键值头数多于查询头数，或为零</translation>
    </message>
    <message>
        <source>its layers are not all those of a transformer, or share their weights</source>
        <translation>其层并非全部为 Transformer 层，或层间共享权重</translation>
    </message>
    <message>
        <source>this is the index of the ML.ENERGY leaderboard, which holds no measurements</source>
        <translation>这是 ML.ENERGY 排行榜的索引，其中没有测量数据</translation>
    </message>
    <message>
        <source>a quota counts accelerators</source>
        <translation>配额按加速器计数</translation>
    </message>
    <message>
        <source>a whole number from 1 on, or nothing</source>
        <translation>从 1 起的整数，或留空</translation>
    </message>
    <message>
        <source>the plan has no such measured run</source>
        <translation>计划中没有该实测运行</translation>
    </message>
    <message>
        <source>the id of a measured run of the plan</source>
        <translation>计划中实测运行的标识</translation>
    </message>
    <message>
        <source>the plan has no such event</source>
        <translation>计划中没有该事件</translation>
    </message>
    <message>
        <source>the id of an event of the plan</source>
        <translation>计划中事件的标识</translation>
    </message>
    <message>
        <source>a range goes from a number above 0 to a greater one</source>
        <translation>范围从大于 0 的数到更大的数</translation>
    </message>
    <message>
        <source>the ends that nine of ten values stay above and below, such as 5 to 10</source>
        <translation>十个值中有九个高于的下端和九个低于的上端，如 5 to 10</translation>
    </message>
    <message>
        <source>it is no code of a country</source>
        <translation>不是国家代码</translation>
    </message>
    <message>
        <source>two letters such as DE, or EU for all of the Union</source>
        <translation>两个字母，如 DE；或以 EU 表示整个欧盟</translation>
    </message>
    <message>
        <source>it is not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>a month, a day or a time such as 2026-03, 2026-03-01, 2026-03-01T08:00:00Z</source>
        <translation>月份、日期或时间，如 2026-03、2026-03-01、2026-03-01T08:00:00Z</translation>
    </message>
    <message>
        <source>there is no such colour</source>
        <translation>没有这种颜色</translation>
    </message>
    <message>
        <source>1 to 8, or none</source>
        <translation>1 至 8，或无</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>the series has this time twice</source>
        <translation>该序列中这一时刻出现了两次</translation>
    </message>
    <message>
        <source>one value a time</source>
        <translation>每个时刻一个值</translation>
    </message>
    <message>
        <source>no grid emits so much</source>
        <translation>没有电网的排放强度这么高</translation>
    </message>
    <message>
        <source>an intensity in gCO2e/kWh</source>
        <translation>以 gCO2e/kWh 表示的强度</translation>
    </message>
    <message>
        <source>import a series of the past</source>
        <translation>请导入过去的序列</translation>
    </message>
    <message>
        <source>choose one of its accelerators in the plan first</source>
        <translation>请先在计划中选用其中一种加速器</translation>
    </message>
    <message>
        <source>import other measurements</source>
        <translation>请导入其他测量</translation>
    </message>
    <message>
        <source>import it once something was measured</source>
        <translation>有了测量结果再导入</translation>
    </message>
    <message>
        <source>it holds more than 10,000 runs</source>
        <translation>其中有超过 10,000 次运行</translation>
    </message>
    <message>
        <source>take out what is not needed, or split it</source>
        <translation>删去不需要的内容，或拆分文件</translation>
    </message>
    <message>
        <source>the run stands there twice with the same figures</source>
        <translation>同一次运行以相同数值出现了两次</translation>
    </message>
    <message>
        <source>each run once</source>
        <translation>每次运行只列一次</translation>
    </message>
    <message>
        <source>the row may contain an earlier one of its run</source>
        <translation>该行可能包含同一次运行中较早的一行</translation>
    </message>
    <message>
        <source>say whether the rows of a run add up, or the last one counts</source>
        <translation>请说明一次运行的各行是相加，还是以最后一行为准</translation>
    </message>
    <message>
        <source>over 99 %</source>
        <translation>超过 99 %</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>不到 1 %</translation>
    </message>
    <message>
        <source>the compressed text is damaged or too long</source>
        <translation>压缩文本已损坏或过长</translation>
    </message>
    <message>
        <source>install the data again</source>
        <translation>请重新安装数据</translation>
    </message>
    <message>
        <source>check the path and its permissions</source>
        <translation>请检查路径及其权限</translation>
    </message>
    <message>
        <source>check the folder, its permissions and the free space</source>
        <translation>请检查文件夹、其权限和剩余空间</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>没有这样的文件或文件夹</translation>
    </message>
    <message>
        <source>check the path</source>
        <translation>请检查路径</translation>
    </message>
    <message>
        <source>make the folder first, or choose another</source>
        <translation>请先建立该文件夹，或另选一个</translation>
    </message>
    <message>
        <source>its permissions do not allow it</source>
        <translation>其权限不允许</translation>
    </message>
    <message>
        <source>ask for the permission to read it</source>
        <translation>请申请读取权限</translation>
    </message>
    <message>
        <source>make it writable, or choose another place</source>
        <translation>请使其可写，或另选位置</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>这是一个文件夹</translation>
    </message>
    <message>
        <source>name a file</source>
        <translation>请指定一个文件</translation>
    </message>
    <message>
        <source>it is a device or a pipe</source>
        <translation>这是设备或管道</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>make room, or choose another place</source>
        <translation>请腾出空间，或另选位置</translation>
    </message>
    <message>
        <source>the disk can only be read</source>
        <translation>磁盘是只读的</translation>
    </message>
    <message>
        <source>choose another place</source>
        <translation>请另选位置</translation>
    </message>
    <message>
        <source>its name is too long</source>
        <translation>名称过长</translation>
    </message>
    <message>
        <source>choose a shorter name</source>
        <translation>请选用较短的名称</translation>
    </message>
    <message>
        <source>it is UTF-16</source>
        <translation>它是 UTF-16 编码</translation>
    </message>
    <message>
        <source>it holds a zero byte, as no text does</source>
        <translation>其中含有零字节，文本中不会有</translation>
    </message>
    <message>
        <source>its characters are of another encoding</source>
        <translation>其字符属于另一种编码</translation>
    </message>
    <message>
        <source>no run has so many accelerators</source>
        <translation>没有运行会用到这么多加速器</translation>
    </message>
    <message>
        <source>how many were measured, as a whole number</source>
        <translation>以整数写明测量了多少个</translation>
    </message>
    <message>
        <source>it is more than the whole</source>
        <translation>它超过了总体</translation>
    </message>
    <message>
        <source>a share from 0 to 1</source>
        <translation>0 到 1 之间的份额</translation>
    </message>
    <message>
        <source>no run lasts so long</source>
        <translation>没有运行会持续这么久</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>以秒为单位</translation>
    </message>
    <message>
        <source>with the other parts it is more than energy_consumed</source>
        <translation>与其他部分相加后超过 energy_consumed</translation>
    </message>
    <message>
        <source>the energies as CodeCarbon measured them</source>
        <translation>请用 CodeCarbon 测得的能量</translation>
    </message>
    <message>
        <source>no accelerators draw so much in the duration of the row</source>
        <translation>在该行的时长内没有加速器会耗这么多电</translation>
    </message>
    <message>
        <source>kilowatt-hours, beside seconds</source>
        <translation>千瓦时，与秒并列</translation>
    </message>
    <message>
        <source>a PUE is at least 1, and no data centre has 10</source>
        <translation>PUE 至少为 1，没有数据中心达到 10</translation>
    </message>
    <message>
        <source>a number such as 1.2</source>
        <translation>例如 1.2 的数字</translation>
    </message>
    <message>
        <source>it mixes direct and life-cycle intensities</source>
        <translation>其中混有直接排放强度与生命周期强度</translation>
    </message>
    <message>
        <source>split it, one file a kind</source>
        <translation>请拆分，每类一个文件</translation>
    </message>
    <message>
        <source>its series is of several places</source>
        <translation>其序列来自多个地点</translation>
    </message>
    <message>
        <source>split it, one file a place</source>
        <translation>请拆分，每个地点一个文件</translation>
    </message>
    <message>
        <source>ask its source for a time that has some</source>
        <translation>请向来源索取有数据的时段</translation>
    </message>
    <message>
        <source>mend the configuration, or enter the model as an own entry</source>
        <translation>请修正该配置，或把模型录为自己的条目</translation>
    </message>
    <message>
        <source>import one of the tasks that it lists</source>
        <translation>请导入其中列出的某项任务</translation>
    </message>
    <message>
        <source>no grid emits so much for the energy of the row</source>
        <translation>对该行的能量，没有电网会排放这么多</translation>
    </message>
    <message>
        <source>kilograms, beside kilowatt-hours</source>
        <translation>千克，与千瓦时并列</translation>
    </message>
    <message>
        <source>the folder for unsaved work cannot be used</source>
        <translation>无法使用存放未保存工作的文件夹</translation>
    </message>
    <message>
        <source>the plan names no site as a whole</source>
        <translation>计划整体没有指定站点</translation>
    </message>
    <message>
        <source>the model is no mixture of experts</source>
        <translation>该模型不是混合专家模型</translation>
    </message>
    <message>
        <source>the scenario leaves the stage out</source>
        <translation>该场景不包含这一阶段</translation>
    </message>
    <message>
        <source>what it decides does not occur</source>
        <translation>此处用不到它所决定的内容</translation>
    </message>
    <message>
        <source>the model keeps no cache of what it reads</source>
        <translation>该模型不缓存所读内容</translation>
    </message>
    <message>
        <source>the model reads no text</source>
        <translation>该模型不读取文本</translation>
    </message>
    <message>
        <source>measured figures stand in its place</source>
        <translation>已由实测值代替</translation>
    </message>
    <message>
        <source>nothing was answered</source>
        <translation>没有回答任何请求</translation>
    </message>
    <message>
        <source>a number above 0, or none</source>
        <translation>大于 0 的数，或留空</translation>
    </message>
    <message>
        <source>no least gain asks for a learning curve</source>
        <translation>没有最小增益要求学习曲线</translation>
    </message>
    <message>
        <source>it is not there, and nothing tells it</source>
        <translation>它不存在，也无法从其他内容得知</translation>
    </message>
    <message>
        <source>less than nothing was measured</source>
        <translation>测得的值小于零</translation>
    </message>
    <message>
        <source>finite figures of 0 or more</source>
        <translation>不小于 0 的有限数值</translation>
    </message>
    <message>
        <source>it counts something</source>
        <translation>它是计数</translation>
    </message>
    <message>
        <source>a whole number from 1 on</source>
        <translation>从 1 起的整数</translation>
    </message>
    <message>
        <source>it holds no measurement</source>
        <translation>其中没有任何测量数据</translation>
    </message>
    <message>
        <source>the heads for queries are no multiple of those for keys and values</source>
        <translation>查询头的数量不是键值头数量的整数倍</translation>
    </message>
    <message>
        <source>it is no day</source>
        <translation>不是某一天</translation>
    </message>
    <message>
        <source>a day such as 2026-11-20</source>
        <translation>某一天，如 2026-11-20</translation>
    </message>
    <message>
        <source>it lies outside every canvas</source>
        <translation>它在任何画布之外</translation>
    </message>
    <message>
        <source>two numbers between -1,000,000 and 1,000,000</source>
        <translation>两个介于 -1,000,000 与 1,000,000 之间的数</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Operational emissions on the three bases</source>
        <translation>三种口径的运行排放</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>total: {0}</source>
        <translation>总量：{0}</translation>
    </message>
    <message>
        <source>Location-based: the electricity at the mean intensity of the grid that feeds the site. What choices of place and time change physically; the default for decisions.</source>
        <translation>基于位置：按站点所在电网的平均碳强度计算电力。反映地点与时间的选择在物理上带来的变化；决策时默认采用。</translation>
    </message>
    <message>
        <source>Market-based: the electricity as contracts and certificates say. What companies report beside the location-based figure; it may be zero while the grid emits.</source>
        <translation>基于市场：按合同和证书计算电力。企业在基于位置的数值之外同时报告此项；即使电网有排放，它也可能为零。</translation>
    </message>
    <message>
        <source>Hourly matched: only the share of the electricity for which no carbon-free energy was bought in the same hour, as far as the provider publishes it; a lower bound.</source>
        <translation>逐时匹配：仅计同一小时内未购买无碳电力的那部分电力，以云厂商公布的为限；为下限。</translation>
    </message>
    <message>
        <source>factor of the provider: {0}</source>
        <translation>云厂商的因子：{0}</translation>
    </message>
    <message>
        <source>entered in the plan, which names no contract or certificate</source>
        <translation>在计划中输入，计划未注明合同或证书</translation>
    </message>
    <message>
        <source>none known: the mean of the grid stands in</source>
        <translation>未知：以电网均值代替</translation>
    </message>
    <message>
        <source>Instruments behind the market-based figures</source>
        <translation>基于市场的数值所依据的合同凭证</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>合同凭证</translation>
    </message>
    <message>
        <source>Intensity</source>
        <translation>碳强度</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>基于市场</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>What the estimate is about</source>
        <translation>估算的对象</translation>
    </message>
    <message>
        <source>Electricity of accelerators, hosts, network and idle reserve, at the meter of the data centre (with PUE)</source>
        <translation>加速器、主机、网络与空闲预留的电力，数据中心电表处（含 PUE）</translation>
    </message>
    <message>
        <source>A share of making the hardware, by the hours for which it is reserved</source>
        <translation>按预留小时分摊的硬件制造排放</translation>
    </message>
    <message>
        <source>Experiments and failed runs, as far as the plan enters them, in rows of their own</source>
        <translation>实验与失败的运行，以计划中输入的为限，单独成行</translation>
    </message>
    <message>
        <source>Water of cooling and of power generation; money for machines, electricity, storage and transfer</source>
        <translation>冷却与发电用水；机器、电力、存储与传输的费用</translation>
    </message>
    <message>
        <source>People, offices and travel; devices and networks of those who use the service</source>
        <translation>人员、办公室与差旅；服务使用者的设备和网络</translation>
    </message>
    <message>
        <source>Buildings of data centres, their generators and refrigerants; disposal of the hardware</source>
        <translation>数据中心的建筑、发电机与制冷剂；硬件的处置</translation>
    </message>
    <message>
        <source>Offsets and removals: no figure is lowered by any</source>
        <translation>碳抵消与碳移除：任何数值均未因此降低</translation>
    </message>
    <message>
        <source>In {0}, whose emissions nobody published: {1}</source>
        <translation>在{0}中，无人公布其排放：{1}</translation>
    </message>
    <message>
        <source>Not done in {0}: {1}</source>
        <translation>在{0}中不执行：{1}</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>Scope of the GHG Protocol</source>
        <translation>《温室气体核算体系》的范围</translation>
    </message>
    <message>
        <source>Emissions by scope</source>
        <translation>按范围划分的排放</translation>
    </message>
    <message>
        <source>Scope 1</source>
        <translation>范围 1</translation>
    </message>
    <message>
        <source>no fuel is burnt in what is estimated</source>
        <translation>所估算的内容不燃烧燃料</translation>
    </message>
    <message>
        <source>electricity of own machines</source>
        <translation>自有机器的电力</translation>
    </message>
    <message>
        <source>operation of rented machines</source>
        <translation>租用机器的运行</translation>
    </message>
    <message>
        <source>Scope 2, location-based</source>
        <translation>范围 2，基于位置</translation>
    </message>
    <message>
        <source>Scope 2, market-based</source>
        <translation>范围 2，基于市场</translation>
    </message>
    <message>
        <source>Scope 3.1, location-based</source>
        <translation>范围 3.1，基于位置</translation>
    </message>
    <message>
        <source>Scope 3.1, market-based</source>
        <translation>范围 3.1，基于市场</translation>
    </message>
    <message>
        <source>Scope 3.1, embodied</source>
        <translation>范围 3.1，隐含</translation>
    </message>
    <message>
        <source>making of rented machines</source>
        <translation>租用机器的制造</translation>
    </message>
    <message>
        <source>Scope 3.2, embodied</source>
        <translation>范围 3.2，隐含</translation>
    </message>
    <message>
        <source>making of own machines (capital goods)</source>
        <translation>自有机器的制造（资本货物）</translation>
    </message>
    <message>
        <source>Location-based and market-based figures are two views of the same electricity: never add them. Life-cycle intensities contain what an inventory books under scope 3.3 (fuel and energy before generation, losses); direct ones do not. An inventory books capital goods in the year of purchase, this forecast by hours of use.</source>
        <translation>基于位置与基于市场的数值是对同一电力的两种视角：切勿相加。生命周期碳强度包含排放清单计入范围 3.3 的部分（发电前的燃料与能源、损耗）；直接碳强度则不包含。排放清单将资本货物计入购置当年，本预测按使用小时计入。</translation>
    </message>
    <message>
        <source>This is a forecast, not an inventory: it says what the plan would emit if it were carried out as it stands, and replaces no report of emissions that happened.</source>
        <translation>这是预测，而非排放清单：它说明计划若按现状执行会排放多少，不能取代任何关于实际排放的报告。</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>计入的内容</translation>
    </message>
    <message>
        <source>What is left out</source>
        <translation>未计入的内容</translation>
    </message>
    <message>
        <source>Scopes 1, 2 and 3</source>
        <translation>范围 1、2 和 3</translation>
    </message>
    <message>
        <source>Global warming potentials</source>
        <translation>全球变暖潜势</translation>
    </message>
    <message>
        <source>Emissions are in CO2 equivalents over 100 years (GWP100), with the potentials that each source used. Sources may rest on different assessment reports of the IPCC; nothing was converted.</source>
        <translation>排放以 100 年的 CO2 当量（GWP100）计，采用各来源自己的潜势。各来源可能依据 IPCC 不同的评估报告；未作任何换算。</translation>
    </message>
    <message>
        <source>factor {0}</source>
        <translation>倍数 {0}</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Totals of the scenarios</source>
        <translation>各场景的总量</translation>
    </message>
    <message>
        <source>left to the program: {0}</source>
        <translation>由程序选择：{0}</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Choices that differ between the scenarios</source>
        <translation>各场景之间不同的选择</translation>
    </message>
    <message>
        <source>work: not the same in all scenarios</source>
        <translation>工作任务：各场景不相同</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0} 至 {1}</translation>
    </message>
    <message>
        <source>Factors of the 4M practices</source>
        <translation>4M 实践的因子</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>实践</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>因子</translation>
    </message>
    <message>
        <source>Published range</source>
        <translation>已公布范围</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>排放</translation>
    </message>
    <message>
        <source>{0} → {1}</source>
        <translation>{0} → {1}</translation>
    </message>
    <message>
        <source>{0} weaker ones together</source>
        <translation>其余 {0} 项影响较小者合计</translation>
    </message>
    <message>
        <source>The first scenario is the baseline. A factor says how many times less than the baseline a scenario needs: 2 means half as much.</source>
        <translation>第一个场景为基准。倍数表示场景比基准少用多少倍：2 表示只需一半。</translation>
    </message>
    <message>
        <source>The 4M practices</source>
        <translation>4M 实践</translation>
    </message>
    <message>
        <source>What each practice made of the change of total emissions against {0}; the factors multiply to the whole. Published ranges: {1}</source>
        <translation>各项实践在总排放量相对{0}的变化中的作用；各因子相乘得到整体。已发表的范围：{1}</translation>
    </message>
    <message>
        <source>{0} of the scenarios by stage; the line spans P10 to P90</source>
        <translation>各场景的{0}，按阶段；线段表示 P10 至 P90</translation>
    </message>
    <message>
        <source>From {0} to {1}</source>
        <translation>从{0}到{1}</translation>
    </message>
    <message>
        <source>{0}, catalogue {1}, estimator {2}</source>
        <translation>{0}，资料库 {1}，估算器 {2}</translation>
    </message>
    <message>
        <source>Untitled plan</source>
        <translation>未命名计划</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>生成工具</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>计划文件</translation>
    </message>
    <message>
        <source>Plan digest (SHA-256)</source>
        <translation>计划摘要值（SHA-256）</translation>
    </message>
    <message>
        <source>Notes of the plan</source>
        <translation>计划备注</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审阅人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Digest that was approved</source>
        <translation>批准时的摘要值</translation>
    </message>
    <message>
        <source>Draws and seed</source>
        <translation>抽样次数与种子</translation>
    </message>
    <message>
        <source>{0} draws, seed {1}</source>
        <translation>{0} 次抽样，种子 {1}</translation>
    </message>
    <message>
        <source>How to reproduce the figures</source>
        <translation>如何复现数值</translation>
    </message>
    <message>
        <source>with the plan</source>
        <translation>随计划一并审阅</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>尚未</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>entry of the plan&apos;s own</source>
        <translation>计划自有条目</translation>
    </message>
    <message>
        <source>as locked in the plan</source>
        <translation>已锁定在计划中</translation>
    </message>
    <message>
        <source>entry of the user&apos;s own catalogue</source>
        <translation>用户资料库条目</translation>
    </message>
    <message>
        <source>under 1 year</source>
        <translation>不到 1 年</translation>
    </message>
    <message>
        <source>{0} {1} [{2}]</source>
        <translation>{0} {1} [{2}]</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <source>Every number that the estimates rest on</source>
        <translation>估算所依据的全部数字</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今年数</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>已审阅</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>{0} numbers enter the estimates, {1} of them assumptions. Ages count to {2}.</source>
        <translation>估算共采用 {0} 个数字，其中 {1} 个为假设。距今年数计至 {2}。</translation>
    </message>
    <message>
        <source>Each formula with its first use in this plan. Numbers in brackets are those of the assumptions; the signs of a formula are explained under its number in docs/METHODOLOGY.md.</source>
        <translation>每个公式附其在此计划中的首次使用。方括号中的数字为假设的编号；公式中的符号在 docs/METHODOLOGY.md 中按公式编号说明。</translation>
    </message>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>First use</source>
        <translation>首次使用</translation>
    </message>
    <message>
        <source>Uses</source>
        <translation>使用次数</translation>
    </message>
    <message>
        <source>Whole traces</source>
        <translation>完整推导</translation>
    </message>
    <message>
        <source>These commands print how each total comes about, step by step down to the sources.</source>
        <translation>这些命令逐步显示各项总量的由来，直至其来源。</translation>
    </message>
    <message>
        <source>Data of the shipped catalogue</source>
        <translation>随附资料库的数据</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>From</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Figures used here</source>
        <translation>此处使用的数值</translation>
    </message>
    <message>
        <source>Which data of the shipped catalogue stand under which terms. The source of each figure stands with the assumptions; values that the plan or the user entered are theirs.</source>
        <translation>随附资料库的哪些数据适用哪些条款。每个数值的来源列在假设中；由计划或用户输入的值归其各自所有。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Would save</source>
        <translation>可节省</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>Applied</source>
        <translation>已应用</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Saves</source>
        <translation>节省</translation>
    </message>
    <message>
        <source>No lever is applied in this scenario.</source>
        <translation>此场景未应用任何措施。</translation>
    </message>
    <message>
        <source>Applied, against the default of each field; saved in the stage:</source>
        <translation>已应用，相对各字段的默认值；该阶段的节省量：</translation>
    </message>
    <message>
        <source>No recommendation would save more than one percent of a stage.</source>
        <translation>没有建议能使某个阶段节省超过百分之一。</translation>
    </message>
    <message>
        <source>Left on the table; saved in the stage:</source>
        <translation>尚未采用；该阶段可节省：</translation>
    </message>
    <message>
        <source>{0} more would save less each: fourem levers lists them.</source>
        <translation>另有 {0} 项各自节省更少：fourem levers 可列出这些措施。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>left to the program</source>
        <translation>由程序确定</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>摘要</translation>
    </message>
    <message>
        <source>Review and reproduction</source>
        <translation>审阅与复现</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Comparison of the scenarios</source>
        <translation>场景比较</translation>
    </message>
    <message>
        <source>Results by stage</source>
        <translation>各阶段的结果</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Uncertainty and what to measure first</source>
        <translation>不确定性与首先应实测的内容</translation>
    </message>
    <message>
        <source>Boundary, period and scopes</source>
        <translation>边界、期间与范围</translation>
    </message>
    <message>
        <source>Accounting basis</source>
        <translation>核算口径</translation>
    </message>
    <message>
        <source>Software Carbon Intensity</source>
        <translation>软件碳强度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Assumptions and their sources</source>
        <translation>假设及其来源</translation>
    </message>
    <message>
        <source>Method: formulas and how they were applied</source>
        <translation>方法：公式及其应用方式</translation>
    </message>
    <message>
        <source>Data sources and licences</source>
        <translation>数据来源与许可证</translation>
    </message>
    <message>
        <source>not part of this scenario</source>
        <translation>不属于此场景</translation>
    </message>
    <message>
        <source>Total emissions: operational, {0}, plus embodied.</source>
        <translation>总排放量：运行排放（{0}）加隐含排放。</translation>
    </message>
    <message>
        <source>Stages of {0}</source>
        <translation>{0}的阶段</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Stages in the order of the work</source>
        <translation>按工作顺序排列的阶段</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>After</source>
        <translation>前置阶段</translation>
    </message>
    <message>
        <source>The pipeline, with the total emissions of each stage in {0}</source>
        <translation>流水线，以及{0}中各阶段的总排放量</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>None: every stage has its figures.</source>
        <translation>无：所有阶段均有数值。</translation>
    </message>
    <message>
        <source>SCI of the scenarios</source>
        <translation>各场景的 SCI</translation>
    </message>
    <message>
        <source>O = E × I, location-based</source>
        <translation>O = E × I，基于位置</translation>
    </message>
    <message>
        <source>M, embodied</source>
        <translation>M，隐含排放</translation>
    </message>
    <message>
        <source>R, functional units</source>
        <translation>R，功能单位数</translation>
    </message>
    <message>
        <source>There is no score: nothing says how many functional units the plan serves, or a stage has no figure.</source>
        <translation>没有分数：未说明计划服务多少功能单位，或有阶段没有数值。</translation>
    </message>
    <message>
        <source>Draft: not reviewed yet</source>
        <translation>草稿：尚未审阅</translation>
    </message>
    <message>
        <source>a reviewer who is not named</source>
        <translation>未注明的审阅人</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>In review by {0} ({1})</source>
        <translation>由{0}审阅中（{1}）</translation>
    </message>
    <message>
        <source>Approved by {0} ({1}) and edited since: the approval no longer holds</source>
        <translation>已由{0}批准（{1}），但此后又经编辑：批准不再有效</translation>
    </message>
    <message>
        <source>Approved by {0} ({1})</source>
        <translation>已由{0}批准（{1}）</translation>
    </message>
    <message>
        <source>location-based</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>market-based</source>
        <translation>基于市场</translation>
    </message>
    <message>
        <source>hourly carbon-free matched</source>
        <translation>逐时无碳匹配</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>估算值</translation>
    </message>
    <message>
        <source>Draws below the baseline</source>
        <translation>低于基准的抽样比例</translation>
    </message>
    <message>
        <source>{0} ({1}): alone it moves total emissions between {2} and {3}.</source>
        <translation>{0}（{1}）：仅它一项就使总排放在 {2} 到 {3} 之间变动。</translation>
    </message>
    <message>
        <source>What is not known exactly</source>
        <translation>未确切知晓的量</translation>
    </message>
    <message>
        <source>Total at its P10</source>
        <translation>取其 P10 时的总量</translation>
    </message>
    <message>
        <source>Total at its P90</source>
        <translation>取其 P90 时的总量</translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation>占分散范围的份额</translation>
    </message>
    <message>
        <source>What to measure first: {0}</source>
        <translation>首先应实测的内容：{0}</translation>
    </message>
    <message>
        <source>How far each input moves the total emissions of {0}</source>
        <translation>各输入对{0}总排放量的影响程度</translation>
    </message>
    <message>
        <source>Nothing was drawn for this report, so it says nothing about its uncertainty.</source>
        <translation>本报告未进行抽样，因此不说明其不确定性。</translation>
    </message>
    <message>
        <source>From {0} draws of everything that is not known exactly. Scenarios share their draws; percentiles of a sum are not sums of percentiles.</source>
        <translation>由对所有未确切知晓的量进行的 {0} 次抽样得出。各场景采用相同的抽样；总和的百分位数不等于各百分位数之和。</translation>
    </message>
    <message>
        <source>{0} of the scenarios by stage</source>
        <translation>各场景的{0}，按阶段</translation>
    </message>
    <message>
        <source>Total emissions from {0} to {1}, choice by choice, whatever their order</source>
        <translation>从{0}到{1}的总排放量，逐项选择，与先后顺序无关</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>未给出</translation>
    </message>
    <message>
        <source>This report shows totals {0}; those of the plan itself are on another basis.</source>
        <translation>本报告的总量{0}；计划本身的总量采用另一种核算口径。</translation>
    </message>
    <message>
        <source>Tags: M known to the user, P planned by the user, V read in the source, R recalled from the source and not read again, C computed from read data, A assumption. Reviewed: a figure of the catalogue whose source was read; a value of the plan once the plan is approved.</source>
        <translation>标签：M 用户已知，P 用户计划，V 在来源中读到，R 凭记忆引自来源、未再核对，C 由读到的数据计算，A 假设。已核对：目录中来源已读过的数值；计划批准后计划中的值。</translation>
    </message>
    <message>
        <source>Stages without a figure are not judged: {0}</source>
        <translation>没有数值的阶段不作评判：{0}</translation>
    </message>
    <message>
        <source>Against the baseline, the whole difference is shared out among the choices, in every order alike. Every other effect comes from two estimates of total emissions, with the change and without it: these do not add up, as two levers may save the same kilogram. Published ranges enter no figure.</source>
        <translation>与基准相比，总差异按各项选择分摊，与先后顺序无关。其他每个效果都来自总排放量的两次估算，一次有该改动，一次没有：这些效果不能相加，因为两项措施可能节省的是同一千克。公布的范围不进入任何数值。</translation>
    </message>
    <message>
        <source>Planned and measured by stage</source>
        <translation>各阶段的计划值与实测值</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划值</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Measured over planned</source>
        <translation>实测与计划之比</translation>
    </message>
    <message>
        <source>Implied factor</source>
        <translation>推得的系数</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>Measured runs beside {0}, for as many runs or for the same while. The implied factor corrects the planned figure by all runs together, each off by {1} and the figure by its spread.</source>
        <translation>实测运行与{0}并列，按相同的运行次数或相同的时段。推得的系数依据所有运行一起修正计划值，其中每次运行的误差为 {1}，计划值的误差为其离散程度。</translation>
    </message>
    <message>
        <source>Planned and measured</source>
        <translation>计划与实测</translation>
    </message>
    <message>
        <source>Approved by {0} ({1}), without the digest of what was approved: it cannot be checked</source>
        <translation>由{0}批准（{1}），但没有所批准内容的摘要：无法核对</translation>
    </message>
    <message>
        <source>{0} ({1}): up to {2} of the spread of total emissions would go if it were known.</source>
        <translation>{0}（{1}）：若能知道它，总排放量的离散程度最多可减少 {2}。</translation>
    </message>
    <message>
        <source>Total emissions are operational emissions on the chosen basis, plus embodied ones. The intensity series asked for is: {0}. Where a site&apos;s grid has none of it, the series that stands in is named among the findings and with the assumptions.</source>
        <translation>总排放量为所选核算口径下的运行排放加上隐含排放。所要求的强度序列为：{0}。若某站点的电网没有该序列，代替它的序列会在问题和假设中注明。</translation>
    </message>
    <message>
        <source>The same plan, versions and seed give the same figures on any machine. Where each of them comes from, the commands at the end of the method print.</source>
        <translation>相同的计划、版本和种子在任何机器上都得到相同的数值。方法一节末尾的命令显示每个数值的由来。</translation>
    </message>
    <message>
        <source>{0}, counted from the work of the stages</source>
        <translation>{0}，由各阶段的工作量计得</translation>
    </message>
    <message>
        <source>{0} per {1}</source>
        <translation>每{1} {0}</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>Sources by their numbers</source>
        <translation>按编号列出的来源</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Sources of the assumptions</source>
        <translation>假设的来源</translation>
    </message>
    <message>
        <source>Applied, against {0}; each with its part of the whole difference:</source>
        <translation>相对于{0}已采用的措施；各自在总差异中的份额：</translation>
    </message>
    <message>
        <source>hour by hour {0} to {1} of the mean, the most at {2}:00</source>
        <translation>逐时为均值的 {0} 至 {1}，{2}:00 最高</translation>
    </message>
    <message>
        <source>all but {0}</source>
        <translation>除{0}外全部</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{0} (P10 to P90)</source>
        <translation>{0}（P10 至 P90）</translation>
    </message>
    <message>
        <source>SCI = (O + M) / R</source>
        <translation>SCI = (O + M) / R</translation>
    </message>
    <message>
        <source>Score by the Software Carbon Intensity specification (ISO/IEC 21031:2024): SCI = (E × I + M) / R. The functional unit R is: {0}, counted over the horizon of {1}. The boundary is that of this report; intensities are location-based, whatever the basis of the totals, and neither offsets nor market instruments lower the score.</source>
        <translation>按《软件碳强度》规范（ISO/IEC 21031:2024）计分：SCI = (E × I + M) / R。功能单位 R 为：{0}，在 {1} 的规划期内计数。边界与本报告相同；无论总量采用何种口径，强度均基于位置，碳抵消与市场工具均不降低分数。</translation>
    </message>
    <message>
        <source>Preparing, training and adapting the model is charged to its service life of {0}, not to the horizon alone: the score takes a share of O and M.</source>
        <translation>模型的准备、训练与调整分摊到其 {0} 的服务期，而不仅是规划期：分数只计入 O 与 M 的相应份额。</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>关键数值</translation>
    </message>
    <message>
        <source>What would narrow the interval of {0} most: {1}</source>
        <translation>最能缩小{0}区间的量：{1}</translation>
    </message>
    <message>
        <source>All figures are forecasts of a model, not measurements and no inventory. Where a figure has an interval, eight of ten draws lie within it. Each figure is rounded for itself, to the digits that its spread supports: sums and factors of rounded figures may differ in the last digit.</source>
        <translation>所有数值均为模型的预测，既非实测值，也非排放清单。数值附有区间时，十次抽样中有八次落在区间内。每个数值按其离散程度所支持的位数单独舍入：由舍入后的数值计算的总和与倍数，末位可能不同。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>Incomplete: at least one stage has no such figure, so its total would be too low. It is missing here: {0}</source>
        <translation>不完整：至少有一个阶段没有该数值，合计会偏低。缺少之处：{0}</translation>
    </message>
    <message>
        <source>Total emissions of {0}, here and in all tables and pictures: {1}</source>
        <translation>{0}的总排放量，在此处以及所有表格和图中：{1}</translation>
    </message>
    <message>
        <source>The way from {0} to {1} cannot be split into its choices. {2}.</source>
        <translation>从 {0} 到 {1} 的变化无法分解到各项选择。{2}。</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>尚未保存</translation>
    </message>
    <message>
        <source>{0}, with unsaved changes</source>
        <translation>{0}，含未保存的更改</translation>
    </message>
    <message>
        <source>Total emissions</source>
        <translation>总排放量</translation>
    </message>
    <message>
        <source>This report shows the plan with changes that are not saved: its file gives other figures, until it is saved.</source>
        <translation>本报告所示的计划含有未保存的更改：保存之前，计划文件会给出其他数值。</translation>
    </message>
    <message>
        <source>Defaults that hold where the plan says nothing</source>
        <translation>计划未作说明之处所用的默认值</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认值</translation>
    </message>
    <message>
        <source>What the program chose</source>
        <translation>由程序选定</translation>
    </message>
    <message>
        <source>Chosen, and why</source>
        <translation>选定值及理由</translation>
    </message>
    <message>
        <source>What was chosen otherwise than in {0} cannot be weighed. {1}.</source>
        <translation>与 {0} 不同的选择无法衡量。{1}。</translation>
    </message>
    <message>
        <source>{0} {1} → {2}</source>
        <translation>{0} {1} → {2}</translation>
    </message>
    <message>
        <source>location-based: {0}</source>
        <translation>基于位置：{0}</translation>
    </message>
    <message>
        <source>Calibration that the runs imply</source>
        <translation>实测运行所推得的校准</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>µ and s of its logarithm</source>
        <translation>其对数的 µ 与 s</translation>
    </message>
    <message>
        <source>In the estimates</source>
        <translation>估算中</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>By kind of work and accelerator: what the method says, times the implied factor. The estimates use it once it is taken over into the plan, and then name it in their traces.</source>
        <translation>按工作类型与加速器：方法给出的数值乘以推得的系数。一旦采纳到计划中，估算就会使用它，并在其推导过程中注明。</translation>
    </message>
    <message>
        <source>{0}, planned</source>
        <translation>{0}，计划</translation>
    </message>
    <message>
        <source>{0}, measured</source>
        <translation>{0}，实测</translation>
    </message>
</context>
<context>
    <name>stages</name>
    <message>
        <source> (development)</source>
        <translation>（研发）</translation>
    </message>
    <message>
        <source>Prepare data</source>
        <translation>准备数据</translation>
    </message>
    <message>
        <source>Collect, clean, filter or tokenise data on general-purpose processors</source>
        <translation>在通用处理器上收集、清洗、过滤数据或分词</translation>
    </message>
    <message>
        <source>Pre-train</source>
        <translation>预训练</translation>
    </message>
    <message>
        <source>Train a model from scratch</source>
        <translation>从头训练模型</translation>
    </message>
    <message>
        <source>Search hyper-parameters</source>
        <translation>搜索超参数</translation>
    </message>
    <message>
        <source>Train many short trials to find good settings</source>
        <translation>训练许多短试验以找到好的设置</translation>
    </message>
    <message>
        <source>Fine-tune</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>Adapt a trained model to a task, in full or with adapters</source>
        <translation>使训练好的模型适应任务，可全量或使用适配器</translation>
    </message>
    <message>
        <source>Distil</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Train a small student to answer as a large teacher does</source>
        <translation>训练小的学生模型，使其像大的教师模型一样回答</translation>
    </message>
    <message>
        <source>Compress</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Quantise or prune the weights of a trained model</source>
        <translation>量化或剪枝训练好的模型权重</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>评测</translation>
    </message>
    <message>
        <source>Run benchmarks on a model</source>
        <translation>对模型运行基准测试</translation>
    </message>
    <message>
        <source>Infer in batch</source>
        <translation>批量推理</translation>
    </message>
    <message>
        <source>Answer many requests without a latency target</source>
        <translation>处理大量没有延迟目标的请求</translation>
    </message>
    <message>
        <source>Serve online</source>
        <translation>在线服务</translation>
    </message>
    <message>
        <source>Answer requests as they arrive, within a latency target</source>
        <translation>请求到达即处理，满足延迟目标</translation>
    </message>
    <message>
        <source>Watch and retrain</source>
        <translation>监测与再训练</translation>
    </message>
    <message>
        <source>Watch the quality in use and retrain when it has drifted</source>
        <translation>监测使用中的质量，漂移后再训练</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Keep data or models on disks</source>
        <translation>将数据或模型保存在磁盘上</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Move data or models over the network</source>
        <translation>通过网络移动数据或模型</translation>
    </message>
    <message>
        <source>Managed solution</source>
        <translation>托管解决方案</translation>
    </message>
    <message>
        <source>Use a ready, domain-specific service instead of a model of your own</source>
        <translation>使用现成的领域专用服务，而非自己的模型</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>PUE of the site</source>
        <translation>站点 PUE</translation>
    </message>
    <message>
        <source>fleet average of the provider</source>
        <translation>云厂商机群平均值</translation>
    </message>
    <message>
        <source>industry average of all sites</source>
        <translation>全行业站点平均值</translation>
    </message>
    <message>
        <source>industry average of public clouds</source>
        <translation>公有云行业平均值</translation>
    </message>
    <message>
        <source>WUE of the site</source>
        <translation>站点 WUE</translation>
    </message>
    <message>
        <source>mean of sites</source>
        <translation>站点均值</translation>
    </message>
    <message>
        <source>grid intensity of the site</source>
        <translation>站点电网碳强度</translation>
    </message>
    <message>
        <source>life-cycle generation figure of the country</source>
        <translation>所在国家的生命周期发电侧数值</translation>
    </message>
    <message>
        <source>market-based factor of the provider</source>
        <translation>云厂商的基于市场因子</translation>
    </message>
    <message>
        <source>location-based figure, no market-based one is published</source>
        <translation>基于位置的数值，未公布基于市场的数值</translation>
    </message>
    <message>
        <source>carbon-free share of the site</source>
        <translation>站点无碳份额</translation>
    </message>
    <message>
        <source>industrial price of the state</source>
        <translation>所在州/省工业电价</translation>
    </message>
    <message>
        <source>industrial price of the country</source>
        <translation>所在国家工业电价</translation>
    </message>
    <message>
        <source>wholesale price, without grid fees</source>
        <translation>批发电价，不含电网费用</translation>
    </message>
    <message>
        <source>inherited from the baseline</source>
        <translation>沿用基准</translation>
    </message>
    <message>
        <source>by definition</source>
        <translation>按定义</translation>
    </message>
</context>
<context>
    <name>summary</name>
    <message>
        <source>{0} looks at {1}: {2}.</source>
        <translation>{0}考察 {1}：{2}。</translation>
    </message>
    <message>
        <source>The emissions of {0} are not known as a whole, because a stage has no figure.</source>
        <translation>{0}的总排放未知，因为有阶段没有数值。</translation>
    </message>
    <message>
        <source>{0} emits {1}, draws {2} and costs {3}.</source>
        <translation>{0}排放 {1}，耗能 {2}，成本 {3}。</translation>
    </message>
    <message>
        <source>{0} emits {1}.</source>
        <translation>{0}排放 {1}。</translation>
    </message>
    <message>
        <source>Eight of ten draws lie between {0} and {1}.</source>
        <translation>十次抽样中有八次介于 {0} 与 {1} 之间。</translation>
    </message>
    <message>
        <source>{0} makes up {1} of these emissions.</source>
        <translation>{0}占这些排放的 {1}。</translation>
    </message>
    <message>
        <source>Making the hardware caused {0} of them.</source>
        <translation>其中 {0} 来自硬件制造。</translation>
    </message>
    <message>
        <source>Most of it comes from {0}: {1}.</source>
        <translation>主要来自{0}：{1}。</translation>
    </message>
    <message>
        <source>{0} emits {1}, as much as {2}.</source>
        <translation>{0}排放 {1}，与{2}相同。</translation>
    </message>
    <message>
        <source>{0} emits {1}; {2} emits {3} as much.</source>
        <translation>{0}排放 {1}；{2}的排放为其 {3}。</translation>
    </message>
    <message>
        <source>{0} emits {1}, {2} as much as {3}.</source>
        <translation>{0}排放 {1}，为{3}的 {2}。</translation>
    </message>
    <message>
        <source>It does not do the same work, so compare per functional unit.</source>
        <translation>它完成的工作任务不同，因此请按功能单位比较。</translation>
    </message>
    <message>
        <source>{0} has no stages yet.</source>
        <translation>{0}还没有阶段。</translation>
    </message>
    <message>
        <source>The figures rest on different carbon bases, so their ratio is not a physical one.</source>
        <translation>这些数值基于不同的碳核算口径，因此其比值没有物理意义。</translation>
    </message>
    <message>
        <source>{1} is the lower one in {0} of the draws.</source>
        <translation>在 {0} 的抽样中{1}较低。</translation>
    </message>
    <message>
        <source>{1} is the higher one in {0} of the draws.</source>
        <translation>在 {0} 的抽样中{1}较高。</translation>
    </message>
    <message>
        <source>The draws do not decide which is lower: {1} is in {0} of them.</source>
        <translation>抽样无法判定哪个较低：{1}在 {0} 的抽样中较低。</translation>
    </message>
    <message>
        <source>{0} falls from {1} to {2} ({3} less).</source>
        <translation>{0}由 {1} 降至 {2}（相差 {3}）。</translation>
    </message>
    <message>
        <source>{0} rises from {1} to {2} ({3} as much).</source>
        <translation>{0}由 {1} 升至 {2}（为原来的 {3}）。</translation>
    </message>
    <message>
        <source>{0} falls from {1} to {2} ({3} less); it is lower in only {4} of the draws.</source>
        <translation>{0}由 {1} 降至 {2}（相差 {3}）；仅在 {4} 的抽样中较低。</translation>
    </message>
    <message>
        <source>{0} rises from {1} to {2} ({3} as much); it is higher in only {4} of the draws.</source>
        <translation>{0}由 {1} 升至 {2}（为原来的 {3}）；仅在 {4} 的抽样中较高。</translation>
    </message>
    <message>
        <source>{0} falls from {1} to {2} ({3} less); it is lower in {4} of the draws.</source>
        <translation>{0}由 {1} 降至 {2}（相差 {3}）；在 {4} 的抽样中较低。</translation>
    </message>
    <message>
        <source>{0} rises from {1} to {2} ({3} as much); it is higher in {4} of the draws.</source>
        <translation>{0}由 {1} 升至 {2}（为原来的 {3}）；在 {4} 的抽样中较高。</translation>
    </message>
    <message>
        <source>{0} {1}</source>
        <translation>{0}{1}</translation>
    </message>
    <message>
        <source>The plan looks at {0}: {1}.</source>
        <translation>本计划考察 {0}：{1}。</translation>
    </message>
    <message>
        <source>These emissions are market-based; location-based they are {0}.</source>
        <translation>这些排放为基于市场的数值；基于位置则为 {0}。</translation>
    </message>
    <message>
        <source>These emissions are hourly matched; location-based they are {0}.</source>
        <translation>这些排放为逐时匹配的数值；基于位置则为 {0}。</translation>
    </message>
    <message>
        <source>These emissions are market-based; the location-based ones are not known.</source>
        <translation>这些排放为基于市场的数值；基于位置的数值未知。</translation>
    </message>
    <message>
        <source>These emissions are hourly matched; the location-based ones are not known.</source>
        <translation>这些排放为逐时匹配的数值；基于位置的数值未知。</translation>
    </message>
    <message>
        <source>The market-based zero of {0} names no instrument and is unproven. Location-based, the same electricity emits {1}.</source>
        <translation>{0}基于市场的零排放未注明合同凭证，未经证实。同样的电力按基于位置口径排放 {1}。</translation>
    </message>
    <message>
        <source>The market-based zero of {0} rests on the factor of the provider ({1}). Location-based, the same electricity emits {2}.</source>
        <translation>{0}基于市场的零排放依据是云厂商的因子（{1}）。同样的电力按基于位置口径排放 {2}。</translation>
    </message>
    <message>
        <source>The market-based zero of {0} rests on {1}. Location-based, the same electricity emits {2}.</source>
        <translation>{0}基于市场的零排放依据是{1}。同样的电力按基于位置口径排放 {2}。</translation>
    </message>
    <message>
        <source>The plan has no stages yet.</source>
        <translation>本计划还没有阶段。</translation>
    </message>
    <message>
        <source>Most of it comes from {0}: {1} as much.</source>
        <translation>主要来自{0}：为原来的 {1}。</translation>
    </message>
    <message>
        <source>No stage takes part in {0}, so there is nothing to estimate.</source>
        <translation>{0} 中没有任何阶段参与，因此没有可估算的内容。</translation>
    </message>
</context>
<context>
    <name>ui::About</name>
    <message>
        <source>About Fourem</source>
        <translation>关于 Fourem</translation>
    </message>
    <message>
        <source>Fourem %1</source>
        <translation>Fourem %1</translation>
    </message>
    <message>
        <source>Plans machine-learning workloads: time, energy, emissions, water and cost before they run.

Catalogue %1, estimator %2.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>在机器学习任务运行之前规划其时间、能耗、排放、用水和成本。

资料库 %1，估算器 %2。

本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;New plan</source>
        <translation>新建计划(&amp;N)</translation>
    </message>
    <message>
        <source>Start with an empty canvas</source>
        <translation>从空白画布开始</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>打开计划文件</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save the plan under another name</source>
        <translation>以其他名称保存计划</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>关闭程序</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>撤销上一次更改</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Do again what was taken back</source>
        <translation>重做已撤销的更改</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select every stage</source>
        <translation>选择所有阶段</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected stages and links</source>
        <translation>删除所选阶段和连线</translation>
    </message>
    <message>
        <source>&amp;Edit fields</source>
        <translation>编辑字段(&amp;E)</translation>
    </message>
    <message>
        <source>Go to the fields of the selected stage</source>
        <translation>转到所选阶段的字段</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Link the selected stages in the order in which they were selected</source>
        <translation>按选择顺序连接所选阶段</translation>
    </message>
    <message>
        <source>&amp;Add stage…</source>
        <translation>添加阶段(&amp;A)…</translation>
    </message>
    <message>
        <source>Choose a stage by name and add it to the canvas</source>
        <translation>按名称选择阶段并添加到画布</translation>
    </message>
    <message>
        <source>A&amp;rrange</source>
        <translation>自动排列(&amp;R)</translation>
    </message>
    <message>
        <source>Lay the pipeline out from left to right</source>
        <translation>将流水线从左到右排列</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Show the canvas larger</source>
        <translation>放大显示画布</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Show the canvas smaller</source>
        <translation>缩小显示画布</translation>
    </message>
    <message>
        <source>&amp;Actual size</source>
        <translation>实际大小(&amp;A)</translation>
    </message>
    <message>
        <source>Show the canvas at 100 %</source>
        <translation>以 100 % 显示画布</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>缩放至合适(&amp;F)</translation>
    </message>
    <message>
        <source>Show the whole pipeline</source>
        <translation>显示整条流水线</translation>
    </message>
    <message>
        <source>&amp;Add scenario</source>
        <translation>添加场景(&amp;A)</translation>
    </message>
    <message>
        <source>Add a scenario that starts like the baseline</source>
        <translation>添加与基准相同的场景</translation>
    </message>
    <message>
        <source>&amp;Duplicate scenario</source>
        <translation>复制场景(&amp;D)</translation>
    </message>
    <message>
        <source>Add a scenario that starts like the current one</source>
        <translation>添加与当前场景相同的场景</translation>
    </message>
    <message>
        <source>&amp;Rename scenario</source>
        <translation>重命名场景(&amp;R)</translation>
    </message>
    <message>
        <source>Give the current scenario another name</source>
        <translation>为当前场景改名</translation>
    </message>
    <message>
        <source>Re&amp;move scenario</source>
        <translation>删除场景(&amp;M)</translation>
    </message>
    <message>
        <source>Remove the current scenario</source>
        <translation>删除当前场景</translation>
    </message>
    <message>
        <source>Make &amp;baseline</source>
        <translation>设为基准(&amp;B)</translation>
    </message>
    <message>
        <source>Compare the other scenarios with the current one; no figure moves</source>
        <translation>以当前场景为准比较其他场景；数值不变</translation>
    </message>
    <message>
        <source>&amp;Next scenario</source>
        <translation>下一个场景(&amp;N)</translation>
    </message>
    <message>
        <source>Show the scenario to the right</source>
        <translation>显示右侧的场景</translation>
    </message>
    <message>
        <source>&amp;Previous scenario</source>
        <translation>上一个场景(&amp;P)</translation>
    </message>
    <message>
        <source>Show the scenario to the left</source>
        <translation>显示左侧的场景</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Fourem</source>
        <translation>关于 Fourem(&amp;A)</translation>
    </message>
    <message>
        <source>Version, licence and data sources</source>
        <translation>版本、许可证和数据来源</translation>
    </message>
    <message>
        <source>%1 (%2)
%3</source>
        <extracomment>tool tip of a button: command, its keys, what it does</extracomment>
        <translation>%1（%2）
%3</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>起始页(&amp;P)</translation>
    </message>
    <message>
        <source>Show recent files, templates and examples, or go back to the plan</source>
        <translation>显示最近的文件、模板和示例，或返回计划</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected stages to the clipboard, with their choices in all scenarios</source>
        <translation>将所选阶段及其在所有场景中的选择移到剪贴板</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected stages, with the links between them and their choices in all scenarios</source>
        <translation>复制所选阶段、它们之间的连线及其在所有场景中的选择</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Add the stages of the clipboard</source>
        <translation>添加剪贴板中的阶段</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>创建副本(&amp;U)</translation>
    </message>
    <message>
        <source>Add a copy of the selected stages</source>
        <translation>添加所选阶段的副本</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>首选项(&amp;F)…</translation>
    </message>
    <message>
        <source>Choose language, theme, scale, units and currency</source>
        <translation>选择语言、主题、缩放比例、单位和货币</translation>
    </message>
    <message>
        <source>Select all &amp;before</source>
        <translation>选择之前的全部(&amp;B)</translation>
    </message>
    <message>
        <source>Select everything that the selected stages depend on</source>
        <translation>选择所选阶段依赖的全部内容</translation>
    </message>
    <message>
        <source>Select all a&amp;fter</source>
        <translation>选择之后的全部(&amp;F)</translation>
    </message>
    <message>
        <source>Select everything that depends on the selected stages</source>
        <translation>选择依赖于所选阶段的全部内容</translation>
    </message>
    <message>
        <source>Delete and &amp;reconnect</source>
        <translation>删除并重新连接(&amp;R)</translation>
    </message>
    <message>
        <source>Delete the selected stages and close the gap</source>
        <translation>删除所选阶段并接合缺口</translation>
    </message>
    <message>
        <source>&amp;Disconnect</source>
        <translation>断开连接(&amp;D)</translation>
    </message>
    <message>
        <source>Take away the links between the selected stages, or all links of one</source>
        <translation>移除所选阶段之间的连线，若只选一个则移除其全部连线</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>替换(&amp;L)…</translation>
    </message>
    <message>
        <source>Put another kind of stage in the place of the selected one; links and values that fit stay</source>
        <translation>用另一种阶段替换所选阶段；适用的连线和值保留</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>停用(&amp;M)</translation>
    </message>
    <message>
        <source>Leave the selected stages out of this scenario, or take them in again</source>
        <translation>在此场景中排除所选阶段，或重新纳入</translation>
    </message>
    <message>
        <source>Add &amp;frame</source>
        <translation>添加框(&amp;F)</translation>
    </message>
    <message>
        <source>Draw a frame around the selected stages</source>
        <translation>在所选阶段周围画一个框</translation>
    </message>
    <message>
        <source>Add &amp;note</source>
        <translation>添加便签(&amp;N)</translation>
    </message>
    <message>
        <source>Add a note to the canvas</source>
        <translation>在画布上添加便签</translation>
    </message>
    <message>
        <source>Arrange &amp;selection</source>
        <translation>排列所选(&amp;S)</translation>
    </message>
    <message>
        <source>Lay the selected stages out from left to right</source>
        <translation>将所选阶段从左到右排列</translation>
    </message>
    <message>
        <source>Align &amp;left edges</source>
        <translation>左对齐(&amp;L)</translation>
    </message>
    <message>
        <source>Move the selected stages to one left edge</source>
        <translation>将所选阶段移到同一左边缘</translation>
    </message>
    <message>
        <source>Align &amp;centres</source>
        <translation>水平居中对齐(&amp;C)</translation>
    </message>
    <message>
        <source>Move the selected stages to one vertical middle line</source>
        <translation>将所选阶段移到同一条竖直中线</translation>
    </message>
    <message>
        <source>Align &amp;right edges</source>
        <translation>右对齐(&amp;R)</translation>
    </message>
    <message>
        <source>Move the selected stages to one right edge</source>
        <translation>将所选阶段移到同一右边缘</translation>
    </message>
    <message>
        <source>Align &amp;top edges</source>
        <translation>顶端对齐(&amp;T)</translation>
    </message>
    <message>
        <source>Move the selected stages to one upper edge</source>
        <translation>将所选阶段移到同一上边缘</translation>
    </message>
    <message>
        <source>Align &amp;middles</source>
        <translation>垂直居中对齐(&amp;M)</translation>
    </message>
    <message>
        <source>Move the selected stages to one horizontal middle line</source>
        <translation>将所选阶段移到同一条水平中线</translation>
    </message>
    <message>
        <source>Align &amp;bottom edges</source>
        <translation>底端对齐(&amp;B)</translation>
    </message>
    <message>
        <source>Move the selected stages to one lower edge</source>
        <translation>将所选阶段移到同一下边缘</translation>
    </message>
    <message>
        <source>Distribute &amp;horizontally</source>
        <translation>水平分布(&amp;H)</translation>
    </message>
    <message>
        <source>Make the gaps between the selected stages equally wide</source>
        <translation>使所选阶段之间的间隔等宽</translation>
    </message>
    <message>
        <source>Distribute &amp;vertically</source>
        <translation>垂直分布(&amp;V)</translation>
    </message>
    <message>
        <source>Make the gaps between the selected stages equally high</source>
        <translation>使所选阶段之间的间隔等高</translation>
    </message>
    <message>
        <source>Snap to &amp;grid</source>
        <translation>对齐网格(&amp;G)</translation>
    </message>
    <message>
        <source>Let dragged and nudged stages stop at the lines of the grid</source>
        <translation>拖动或微移的阶段停在网格线上</translation>
    </message>
    <message>
        <source>Zoom to &amp;selection</source>
        <translation>缩放至所选(&amp;S)</translation>
    </message>
    <message>
        <source>Show the selected stages as large as they fit</source>
        <translation>在窗口允许的范围内最大显示所选阶段</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find stages by name, kind, note or value</source>
        <translation>按名称、类型、备注或值查找阶段</translation>
    </message>
    <message>
        <source>Next &amp;lens</source>
        <translation>下一个透镜(&amp;L)</translation>
    </message>
    <message>
        <source>Tint stages and widen links by emissions, energy, water, cost and time in turn, then by nothing</source>
        <translation>依次按排放、能耗、用水、成本和时间为阶段着色并加宽连线，最后不按任何指标</translation>
    </message>
    <message>
        <source>O&amp;verview map</source>
        <translation>概览图(&amp;V)</translation>
    </message>
    <message>
        <source>Show the whole pipeline in a corner while it does not fit</source>
        <translation>整条流水线显示不下时，在角落显示其全貌</translation>
    </message>
    <message>
        <source>Agreed &amp;prices…</source>
        <translation>协议价格(&amp;P)…</translation>
    </message>
    <message>
        <source>Prices by contract, with the days on which they are in force</source>
        <translation>合同约定的价格及其生效日期</translation>
    </message>
    <message>
        <source>&amp;Find command…</source>
        <translation>查找命令(&amp;F)…</translation>
    </message>
    <message>
        <source>Find any command by some of its letters and run it</source>
        <translation>输入部分字母即可查找并运行任意命令</translation>
    </message>
    <message>
        <source>&amp;Help on this</source>
        <translation>此项的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Explain the field, stage or list that has the focus</source>
        <translation>解释当前具有焦点的字段、阶段或列表</translation>
    </message>
    <message>
        <source>List every command with its keys, and change them</source>
        <translation>列出所有命令及其按键，并可更改按键</translation>
    </message>
    <message>
        <source>&amp;What is Fourem?</source>
        <translation>什么是 Fourem？(&amp;W)</translation>
    </message>
    <message>
        <source>Explain the program in four steps</source>
        <translation>分四步介绍本程序</translation>
    </message>
    <message>
        <source>&amp;Report…</source>
        <translation>报告(&amp;R)…</translation>
    </message>
    <message>
        <source>Choose what the report says, preview it, print it, or write it as PDF, HTML or Markdown</source>
        <translation>选择报告的内容，进行预览、打印，或写为 PDF、HTML 或 Markdown</translation>
    </message>
    <message>
        <source>Re&amp;view…</source>
        <translation>审阅(&amp;V)…</translation>
    </message>
    <message>
        <source>Say who prepares and who reviews the plan, and approve it</source>
        <translation>注明计划的编制人和审阅人，并批准计划</translation>
    </message>
    <message>
        <source>&amp;Lock scenario</source>
        <translation>锁定场景(&amp;L)</translation>
    </message>
    <message>
        <source>Keep the choices of the current scenario from being changed, or let them be changed again</source>
        <translation>防止当前场景的选择被更改，或重新允许更改</translation>
    </message>
    <message>
        <source>&amp;Colour of scenario…</source>
        <translation>场景颜色(&amp;C)…</translation>
    </message>
    <message>
        <source>Give the current scenario a colour of its own, in the bar, the table and the charts</source>
        <translation>为当前场景指定专属颜色，用于场景栏、表格和图表</translation>
    </message>
    <message>
        <source>Copy differences &amp;to…</source>
        <translation>将差异复制到(&amp;T)…</translation>
    </message>
    <message>
        <source>Let another scenario take over all in which the current one differs from the baseline</source>
        <translation>让另一个场景采用当前场景与基准的全部差异</translation>
    </message>
    <message>
        <source>Move scenario l&amp;eft</source>
        <translation>左移场景(&amp;E)</translation>
    </message>
    <message>
        <source>Move the current scenario one place to the left</source>
        <translation>将当前场景向左移动一位</translation>
    </message>
    <message>
        <source>Move scenario ri&amp;ght</source>
        <translation>右移场景(&amp;G)</translation>
    </message>
    <message>
        <source>Move the current scenario one place to the right</source>
        <translation>将当前场景向右移动一位</translation>
    </message>
    <message>
        <source>Apply choice to all &amp;scenarios</source>
        <translation>将选择应用到所有场景(&amp;S)</translation>
    </message>
    <message>
        <source>Let all scenarios choose for the field in the inspector what the current one does</source>
        <translation>让所有场景对检查器中的字段采用当前场景的选择</translation>
    </message>
    <message>
        <source>Promote choice to the baseli&amp;ne</source>
        <translation>将选择提升到基准(&amp;N)</translation>
    </message>
    <message>
        <source>Let the baseline choose for the field in the inspector what the current scenario does</source>
        <translation>让基准对检查器中的字段采用当前场景的选择</translation>
    </message>
    <message>
        <source>&amp;Budgets…</source>
        <translation>预算(&amp;B)…</translation>
    </message>
    <message>
        <source>Limits for emissions, energy, cost, time and water</source>
        <translation>排放、能耗、成本、时间和用水的限额</translation>
    </message>
    <message>
        <source>&amp;Compare with file…</source>
        <translation>与文件比较(&amp;C)…</translation>
    </message>
    <message>
        <source>Show what differs from another version of the plan, and merge the two</source>
        <translation>显示与该计划另一版本的差异，并合并两者</translation>
    </message>
    <message>
        <source>Compare with &amp;previous version</source>
        <translation>与上一版本比较(&amp;P)</translation>
    </message>
    <message>
        <source>Show what differs from what the file held before it was saved last</source>
        <translation>显示与文件上次保存之前的内容有何差异</translation>
    </message>
    <message>
        <source>What changed in the ca&amp;talogue…</source>
        <translation>资料库有何变化(&amp;T)…</translation>
    </message>
    <message>
        <source>Show which figures the catalogue tells differently than when the plan was estimated, and take them over</source>
        <translation>显示资料库中哪些数值与估算计划时不同，并可采用这些数值</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Take a file of another tool into the plan: measured runs, a model, a grid intensity</source>
        <translation>把其他工具的文件纳入计划：实测运行、模型或电网强度</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Findin&amp;gs</source>
        <translation>问题(&amp;G)</translation>
    </message>
    <message>
        <source>Show what is missing, wrong or risky, with what would mend it</source>
        <translation>显示缺失、错误或有风险之处，以及补救办法</translation>
    </message>
    <message>
        <source>Next &amp;part of the window</source>
        <translation>窗口的下一部分(&amp;P)</translation>
    </message>
    <message>
        <source>Move the keyboard to the next part of the window: canvas, panels, scenarios</source>
        <translation>将键盘焦点移到窗口的下一部分：画布、面板、场景</translation>
    </message>
    <message>
        <source>P&amp;revious part of the window</source>
        <translation>窗口的上一部分(&amp;R)</translation>
    </message>
    <message>
        <source>Move the keyboard to the previous part of the window</source>
        <translation>将键盘焦点移到窗口的上一部分</translation>
    </message>
    <message>
        <source>&amp;Forget recent files</source>
        <translation>清除最近文件(&amp;F)</translation>
    </message>
    <message>
        <source>Empty the list of files that were opened last; the files stay</source>
        <translation>清空最近打开的文件列表；文件本身保留</translation>
    </message>
    <message>
        <source>Move what is selected a step to the left on the canvas</source>
        <translation>在画布上将所选内容向左移动一步</translation>
    </message>
    <message>
        <source>Move what is selected a step to the right on the canvas</source>
        <translation>在画布上将所选内容向右移动一步</translation>
    </message>
    <message>
        <source>Move what is selected a step up on the canvas</source>
        <translation>在画布上将所选内容向上移动一步</translation>
    </message>
    <message>
        <source>Move what is selected a step down on the canvas</source>
        <translation>在画布上将所选内容向下移动一步</translation>
    </message>
    <message>
        <source>Move far left</source>
        <translation>大步左移</translation>
    </message>
    <message>
        <source>Move what is selected a large step to the left on the canvas</source>
        <translation>在画布上将所选内容向左移动一大步</translation>
    </message>
    <message>
        <source>Move far right</source>
        <translation>大步右移</translation>
    </message>
    <message>
        <source>Move what is selected a large step to the right on the canvas</source>
        <translation>在画布上将所选内容向右移动一大步</translation>
    </message>
    <message>
        <source>Move far up</source>
        <translation>大步上移</translation>
    </message>
    <message>
        <source>Move what is selected a large step up on the canvas</source>
        <translation>在画布上将所选内容向上移动一大步</translation>
    </message>
    <message>
        <source>Move far down</source>
        <translation>大步下移</translation>
    </message>
    <message>
        <source>Move what is selected a large step down on the canvas</source>
        <translation>在画布上将所选内容向下移动一大步</translation>
    </message>
    <message>
        <source>Reset f&amp;ield</source>
        <translation>重置字段(&amp;I)</translation>
    </message>
    <message>
        <source>Let the field in the inspector go back to what it inherits</source>
        <translation>让检查器中的字段恢复为继承的值</translation>
    </message>
    <message>
        <source>Show or hide: %1</source>
        <extracomment>%1 is a part of the window</extracomment>
        <translation>显示或隐藏：%1</translation>
    </message>
    <message>
        <source>Show or hide this part of the window</source>
        <translation>显示或隐藏窗口的这一部分</translation>
    </message>
    <message>
        <source>Export as: %1</source>
        <extracomment>%1 is a kind of file</extracomment>
        <translation>导出为：%1</translation>
    </message>
    <message>
        <source>Write the current scenario for another tool</source>
        <translation>将当前场景写成供其他工具使用的文件</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <extracomment>%1 is what is done with the comparison</extracomment>
        <translation>对比：%1</translation>
    </message>
    <message>
        <source>In the table that compares the scenarios, among the results</source>
        <translation>在结果中对比各场景的表格里</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <extracomment>%1 is what is done with the chart</extracomment>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>With the chart that is chosen among the results</source>
        <translation>对结果中所选的图表</translation>
    </message>
    <message>
        <source>&amp;Why…</source>
        <translation>为什么(&amp;W)…</translation>
    </message>
    <message>
        <source>Show what the figure under the keyboard comes from: the chart, table, stage or list that has the focus</source>
        <translation>显示键盘焦点处的数值由何而来：图表、表格、阶段或列表中的数值</translation>
    </message>
    <message>
        <source>&amp;Measured runs and events</source>
        <translation>实测运行与事件(&amp;M)</translation>
    </message>
    <message>
        <source>Show what was measured beside the plan, the calibration that follows, and what happened</source>
        <translation>将实测数值与计划并列显示，连同由此得出的校准和发生的事件</translation>
    </message>
    <message>
        <source>Add measured &amp;run…</source>
        <translation>添加实测运行(&amp;R)…</translation>
    </message>
    <message>
        <source>Enter what a run took, as a meter or a bill told it</source>
        <translation>录入一次运行的消耗，以电表或账单为准</translation>
    </message>
    <message>
        <source>Add &amp;event…</source>
        <translation>添加事件(&amp;E)…</translation>
    </message>
    <message>
        <source>Note what explains a change in what was measured: a model replaced, drift seen, a retraining</source>
        <translation>记录解释实测变化的事件：更换模型、发现漂移、重新训练</translation>
    </message>
    <message>
        <source>Measured: %1</source>
        <extracomment>%1 is what is done with measured runs or events</extracomment>
        <translation>实测：%1</translation>
    </message>
    <message>
        <source>With what is chosen among the measured runs and events</source>
        <translation>针对实测运行和事件中所选的内容</translation>
    </message>
</context>
<context>
    <name>ui::ActualsView</name>
    <message>
        <source>%1: %2</source>
        <extracomment>date, what happened, what somebody noted about it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: planned %2, measured %3</source>
        <extracomment>a month, what was planned for it, what was measured in it</extracomment>
        <translation>%1：计划 %2，实测 %3</translation>
    </message>
    <message>
        <source>Planned and measured</source>
        <translation>计划与实测</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>%1, planned in %2</source>
        <extracomment>the stage or plan that was measured, the scenario that it is compared with</extracomment>
        <translation>%1，在%2中的计划</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Nothing was measured of this figure. Import a file of measured runs, or drop it on the window.</source>
        <translation>这项数据没有实测值。请导入实测运行文件，或将其拖放到窗口上。</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>something happened</source>
        <translation>发生了事件</translation>
    </message>
    <message numerus="yes">
        <source> – %n run(s) imply %1× the planned</source>
        <extracomment>behind the stage that a chart shows: the factor on the planned figures that the measured runs imply</extracomment>
        <translation>
            <numerusform> – %n 次运行推得计划值的 %1×</numerusform>
        </translation>
    </message>
    <message>
        <source>What was measured month by month, filled, against what was planned, outlined, with what happened on the line above: of the selected stage, else of the plan as a whole. The dashed line is what the plan would be with the factor that all runs imply.</source>
        <translation>逐月的实测值（实心）与计划值（空心），上方的线上是发生的事件：属于所选阶段，否则属于整个计划。虚线是按全部运行推得的系数修正后的计划值。</translation>
    </message>
    <message>
        <source>As the runs imply</source>
        <translation>按实测推得</translation>
    </message>
    <message>
        <source>planned, as the runs imply</source>
        <translation>计划，按实测推得</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) outside these months</source>
        <translation>
            <numerusform>这些月份之外有 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>planned, as the runs imply: %1</source>
        <extracomment>a figure that would be planned if the plan knew what was measured</extracomment>
        <translation>按实测推算的计划值：%1</translation>
    </message>
    <message>
        <source>months add parts of stages, and percentiles do not add up</source>
        <translation>月度值由各阶段的部分相加而成，而百分位数不能相加</translation>
    </message>
</context>
<context>
    <name>ui::AgreedPriceForm</name>
    <message>
        <source>Agreed price</source>
        <translation>协议价格</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Where the price holds</source>
        <translation>价格适用的地点</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>What the price is for</source>
        <translation>价格所针对的对象</translation>
    </message>
    <message>
        <source>&amp;Site</source>
        <translation>站点(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Accelerator</source>
        <translation>加速器(&amp;A)</translation>
    </message>
    <message>
        <source>Instead of the price</source>
        <translation>替代的价格</translation>
    </message>
    <message>
        <source>USD per accelerator-hour, or what is off the list price: -15 %</source>
        <translation>每加速器小时的美元数，或相对标价的折扣：-15 %</translation>
    </message>
    <message>
        <source>2026-12-31, or empty for no end</source>
        <translation>2026-12-31，留空表示没有结束日期</translation>
    </message>
    <message>
        <source>Contract, quotation, reservation …</source>
        <translation>合同、报价单、预留 …</translation>
    </message>
    <message>
        <source>Agreed &amp;price</source>
        <translation>协议价格(&amp;P)</translation>
    </message>
    <message>
        <source>Valid &amp;from</source>
        <translation>生效日期(&amp;F)</translation>
    </message>
    <message>
        <source>So&amp;urce</source>
        <translation>来源(&amp;U)</translation>
    </message>
    <message>
        <source>List price: %1</source>
        <translation>标价：%1</translation>
    </message>
    <message>
        <source>No list price is known</source>
        <translation>没有已知标价</translation>
    </message>
    <message>
        <source>accelerators</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>任意数量</translation>
    </message>
    <message>
        <source>How many accelerators the agreement covers at once; empty for any number</source>
        <translation>协议同时覆盖的加速器数；留空表示任意数量</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>配额(&amp;Q)</translation>
    </message>
    <message>
        <source>2026-01-01, or empty for no begin</source>
        <translation>2026-01-01，留空表示没有起始日</translation>
    </message>
    <message>
        <source>Valid un&amp;til</source>
        <translation>有效期至(&amp;T)</translation>
    </message>
    <message>
        <source>Choose the site where the price holds.</source>
        <translation>请选择该价格适用的站点。</translation>
    </message>
    <message>
        <source>Choose the accelerator that the price is for.</source>
        <translation>请选择该价格对应的加速器。</translation>
    </message>
    <message>
        <source>Enter the agreed price: USD per accelerator-hour, or what is off the list price, such as -15 %.</source>
        <translation>请输入协议价格：每加速器小时的美元数，或相对标价的折扣，例如 -15 %。</translation>
    </message>
</context>
<context>
    <name>ui::AgreedPricesDialog</name>
    <message>
        <source>Agreed prices</source>
        <translation>协议价格</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>添加(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Agreed prices of the plan</source>
        <translation>计划的协议价格</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>Instead of</source>
        <translation>替代</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>是否计入</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The plan does not say when it starts, so every agreed price counts. Its start stands among the fields of the plan.</source>
        <translation>计划未说明何时开始，因此所有协议价格均计入。开始时间在计划的字段中填写。</translation>
    </message>
    <message>
        <source>Prices count that are in force when the plan starts, on %1.</source>
        <translation>计入在计划开始时（%1）有效的价格。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>not at the start</source>
        <translation>开始时无效</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>配额</translation>
    </message>
    <message>
        <source>No agreed price yet. Add what a contract says an hour of an accelerator costs at a site: it then counts instead of the list price.</source>
        <translation>还没有协议价格。添加合同约定的某站点加速器每小时价格：它将代替目录价格。</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationEditor</name>
    <message>
        <source>Title of the frame</source>
        <translation>框的标题</translation>
    </message>
    <message>
        <source>Text of the note</source>
        <translation>便签的文字</translation>
    </message>
</context>
<context>
    <name>ui::BarsChart</name>
    <message>
        <source>Not broken down</source>
        <translation>未细分</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no figure</source>
        <translation>%1：无数值</translation>
    </message>
    <message>
        <source>%1: infeasible, see %2</source>
        <translation>%1：不可行，参见%2</translation>
    </message>
    <message>
        <source>%1: no figure for %2</source>
        <translation>%1：没有%2的数值</translation>
    </message>
    <message>
        <source>%1, %2: %3 of %4</source>
        <extracomment>scenario, segment, its figure, the figure of the whole bar</extracomment>
        <translation>%1，%2：%3，共 %4</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>infeasible</source>
        <translation>不可行</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>A bar a scenario, stacked of its stages or of the components that use the energy. The line spans P10 to P90.</source>
        <translation>每个场景一个条形，由其阶段或消耗能源的组成部分堆叠而成。线段表示 P10 至 P90。</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>number and name of a segment, in the legend</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Add a scenario to compare it with this one.</source>
        <translation>添加一个场景，与此场景比较。</translation>
    </message>
    <message>
        <source>%1, baseline = 100 %</source>
        <extracomment>title of an axis; %1 is a metric</extracomment>
        <translation>%1，基准 = 100 %</translation>
    </message>
    <message>
        <source>No scenario has this figure yet.</source>
        <translation>还没有场景具备这项数据。</translation>
    </message>
</context>
<context>
    <name>ui::BasisWords</name>
    <message>
        <source>%1: %2</source>
        <extracomment>an accounting basis, and the scenarios that are counted by it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mixed bases: the intensities of the grids come from different series</source>
        <translation>核算基准混用：电网强度来自不同的数据序列</translation>
    </message>
    <message>
        <source>Mixed bases, no physical ratio. %1</source>
        <translation>核算基准混用，并非物理意义上的比值。%1</translation>
    </message>
    <message>
        <source>Emissions of electricity: %1.</source>
        <extracomment>under a chart; %1 is an accounting basis such as location-based</extracomment>
        <translation>用电排放：%1。</translation>
    </message>
    <message>
        <source>Mixed bases: counted otherwise than the baseline</source>
        <translation>口径混用：核算口径与基准不同</translation>
    </message>
    <message>
        <source>Possibly mixed bases: grid intensities are entered by hand</source>
        <translation>口径可能混用：电网碳强度为手动输入</translation>
    </message>
    <message>
        <source>all others</source>
        <extracomment>scenarios that are counted by another basis than those that are named before</extracomment>
        <translation>其余全部</translation>
    </message>
    <message>
        <source>Other work than %1, compare per functional unit: %2</source>
        <extracomment>a warning above a chart; %1 is a scenario, %2 lists others</extracomment>
        <translation>与 %1 的工作不同，请按功能单位比较：%2</translation>
    </message>
    <message>
        <source>Not the work of the baseline: compare per functional unit</source>
        <translation>与基准的工作不同：请按功能单位比较</translation>
    </message>
</context>
<context>
    <name>ui::BreakEvenChart</name>
    <message>
        <source>day %1</source>
        <translation>第 %1 天</translation>
    </message>
    <message>
        <source>%1: %2 at first, %3 a day, %4 on %5</source>
        <extracomment>scenario; what training comes to, what a day of service adds, what both come to at the end</extracomment>
        <translation>%1：起初 %2，每天 %3，%5为 %4</translation>
    </message>
    <message>
        <source>; service overtakes training on %1</source>
        <translation>；服务在%1超过训练</translation>
    </message>
    <message>
        <source>%1: service overtakes training on %2</source>
        <translation>%1：服务在%2超过训练</translation>
    </message>
    <message>
        <source>%1: until then %2 is less, from then on %3; both have come to %4</source>
        <translation>%1：在此之前%2较少，此后%3较少；届时两者均累计达到 %4</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>盈亏平衡</translation>
    </message>
    <message>
        <source>What comes together over the service life: first training and all else that is done once, then service day by day. A triangle: service has come to as much as training. A ring: two scenarios have come to the same.</source>
        <translation>服务期内的累计量：先是训练及其他一次性工作，然后是逐日的服务。三角形：服务累计达到与训练相同。圆环：两个场景累计相同。</translation>
    </message>
    <message>
        <source>Once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>期末</translation>
    </message>
    <message>
        <source>No scenario has this figure yet.</source>
        <translation>还没有场景有此数值。</translation>
    </message>
    <message>
        <source>Add a scenario to see from which day on it is better.</source>
        <translation>添加一个场景，查看从哪一天起它更好。</translation>
    </message>
    <message>
        <source>Days of service</source>
        <translation>服务天数</translation>
    </message>
    <message>
        <source>Service overtakes training on day</source>
        <translation>服务超过训练的天数</translation>
    </message>
    <message>
        <source>service has come to as much as training</source>
        <translation>服务累计已与训练相当</translation>
    </message>
    <message>
        <source>from this day on the other scenario is less</source>
        <translation>从这一天起另一场景更少</translation>
    </message>
    <message>
        <source>Crossing on day</source>
        <extracomment>heads of columns: where two lines cross</extracomment>
        <translation>交叉于第几天</translation>
    </message>
    <message>
        <source>Both come to</source>
        <translation>此时两者均为</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>two scenarios whose lines cross</extracomment>
        <translation>%1 与 %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>number and name of a line, in the legend</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Without a figure: %1</source>
        <translation>没有数值：%1</translation>
    </message>
    <message>
        <source>the lines are those with every unknown at its median</source>
        <translation>曲线按每个未知量取其中位数计算</translation>
    </message>
</context>
<context>
    <name>ui::BudgetWords</name>
    <message>
        <source>holds</source>
        <translation>未超出</translation>
    </message>
    <message>
        <source>at risk: P90 is over it</source>
        <translation>有风险：P90 超出</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>已超出</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Budget of %1: %2</source>
        <extracomment>a limit, and whether it holds</extracomment>
        <translation>预算 %1：%2</translation>
    </message>
    <message>
        <source>%1 % of the budget of %2: %3</source>
        <extracomment>a share in percent, a limit, and whether it holds</extracomment>
        <translation>预算 %2 的 %1 %：%3</translation>
    </message>
</context>
<context>
    <name>ui::BudgetsDialog</name>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>&amp;Set limit</source>
        <translation>设置限额(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Budgets of the plan</source>
        <translation>计划的预算</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>In %1, or with another unit</source>
        <translation>以 %1 为单位，或写明其他单位</translation>
    </message>
    <message>
        <source>&amp;Metric</source>
        <translation>指标(&amp;M)</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>场景(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Limit</source>
        <translation>限额(&amp;L)</translation>
    </message>
    <message>
        <source>all scenarios</source>
        <translation>所有场景</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <extracomment>a scenario, a mark, and how it stands to a budget</extracomment>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>No budget yet. Choose a metric and enter its limit below: the comparison then tells how much of it each scenario uses, and the findings tell who breaks it.</source>
        <translation>还没有预算。在下方选择指标并输入限额：对比表会显示每个场景用去多少，问题会指出谁超出了预算。</translation>
    </message>
</context>
<context>
    <name>ui::Canvas</name>
    <message>
        <source>not part of this scenario</source>
        <translation>不属于此场景</translation>
    </message>
    <message>
        <source>takes: %1</source>
        <translation>接收：%1</translation>
    </message>
    <message>
        <source>gives: %1 – drag to connect</source>
        <translation>产出：%1 – 拖动以连接</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便签</translation>
    </message>
    <message>
        <source>the clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>Baseline %1</source>
        <extracomment>the figure of a stage in the baseline</extracomment>
        <translation>基准 %1</translation>
    </message>
    <message>
        <source>feeds %1</source>
        <extracomment>read out by screen readers: the stages that a stage feeds</extracomment>
        <translation>供给%1</translation>
    </message>
    <message>
        <source>Left out here; done in %1</source>
        <extracomment>of a stage; %1: names of scenarios</extracomment>
        <translation>在此排除；在%1中执行</translation>
    </message>
    <message>
        <source>Done here; left out in %1</source>
        <extracomment>of a stage; %1: names of scenarios</extracomment>
        <translation>在此执行；在%1中排除</translation>
    </message>
    <message>
        <source>P10 to P90: %1</source>
        <extracomment>of a figure; %1: &quot;20 – 54 t&quot;</extracomment>
        <translation>P10 至 P90：%1</translation>
    </message>
</context>
<context>
    <name>ui::CanvasCommands</name>
    <message>
        <source>The layout program of Graphviz cannot be found</source>
        <translation>找不到 Graphviz 的布局程序</translation>
    </message>
</context>
<context>
    <name>ui::CanvasView</name>
    <message>
        <source>Pipeline canvas</source>
        <translation>流水线画布</translation>
    </message>
    <message>
        <source>Drag a stage from the palette onto the canvas,
or double-click here to choose one</source>
        <translation>从组件面板将阶段拖到画布，
或双击此处选择阶段</translation>
    </message>
    <message>
        <source>Tab walks through the stages and after the last one leaves the canvas; after a click on empty ground it adds a stage there. F6 leaves the canvas at once. Arrow keys move the selected stages, Return edits, Escape cancels</source>
        <translation>Tab 依次经过各阶段，过了最后一个便离开画布；单击空白处后按 Tab 则在那里添加阶段。F6 立即离开画布。方向键移动选中的阶段，回车编辑，Esc 取消</translation>
    </message>
</context>
<context>
    <name>ui::CatalogueChangesDialog</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a source and its date</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>What changed in the catalogue</source>
        <translation>资料库有何变化</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持现状</translation>
    </message>
    <message>
        <source>With the ticked values</source>
        <translation>采用所勾选的值</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>采用(&amp;T)</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>The plan&apos;s</source>
        <translation>计划中的值</translation>
    </message>
    <message>
        <source>The catalogue&apos;s</source>
        <translation>资料库中的值</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message>
        <source>Values that the catalogue tells differently now</source>
        <translation>资料库现在给出不同内容的值</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>The catalogue tells every value as the plan was estimated with it.</source>
        <translation>资料库中的每个值都与计划估算时相同。</translation>
    </message>
    <message>
        <source>the plan keeps its own</source>
        <translation>计划保留自己的值</translation>
    </message>
    <message>
        <source>&amp;Choose another entry…</source>
        <translation>选择其他条目(&amp;C)…</translation>
    </message>
    <message>
        <source>Show where the plan chooses what the catalogue has no more</source>
        <translation>显示计划在何处选用了数据目录中已不存在的条目</translation>
    </message>
    <message>
        <source>The plan was estimated with catalogue %1, this is %2. Its figures stay as they are: tick the values to take over, and leave the others to keep them. What the catalogue has no more stays as the plan holds it, unless you choose another entry.</source>
        <extracomment>versions of the catalogue</extracomment>
        <translation>计划是用数据目录 %1 估算的，当前目录为 %2。其数值保持不变：勾选要采用的值，其余不勾选即予保留。数据目录中已不存在的内容按计划所存保留，除非另选其他条目。</translation>
    </message>
</context>
<context>
    <name>ui::CatalogueColumns</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>厂商</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Bandwidth</source>
        <translation>带宽</translation>
    </message>
    <message>
        <source>16-bit rate</source>
        <translation>16 位算力</translation>
    </message>
    <message>
        <source>FP8 rate</source>
        <translation>FP8 算力</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Parameters (10⁹)</source>
        <translation>参数量（10⁹）</translation>
    </message>
    <message>
        <source>Active (10⁹)</source>
        <translation>激活（10⁹）</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Measured by</source>
        <translation>质量指标</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>云厂商</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Grid intensity, life cycle</source>
        <translation>电网碳强度（生命周期）</translation>
    </message>
    <message>
        <source>PUE</source>
        <translation>PUE</translation>
    </message>
    <message>
        <source>Carbon-free share</source>
        <translation>无碳份额</translation>
    </message>
    <message>
        <source>Memory at least</source>
        <translation>内存不小于</translation>
    </message>
    <message>
        <source>Year from</source>
        <translation>年份不早于</translation>
    </message>
    <message>
        <source>Parameters (10⁹) at most</source>
        <translation>参数量（10⁹）不大于</translation>
    </message>
    <message>
        <source>Grid intensity at most</source>
        <translation>电网碳强度不大于</translation>
    </message>
</context>
<context>
    <name>ui::CatalogueDialog</name>
    <message>
        <source>Choose from the catalogue</source>
        <translation>从资料库中选择</translation>
    </message>
    <message>
        <source>Catalogue entries</source>
        <translation>资料库条目</translation>
    </message>
    <message>
        <source>Figures and sources of the entry</source>
        <translation>条目的数值与来源</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>选择(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Add own entry…</source>
        <translation>添加自有条目(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>Change an entry of your own</source>
        <translation>更改自有条目</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
    <message>
        <source>Remove an entry of your own</source>
        <translation>删除自有条目</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 个条目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, own</source>
        <translation>%1，自有</translation>
    </message>
    <message>
        <source>Nothing fits. Take words or filters away, or add an entry of your own</source>
        <translation>没有符合的条目。请减少搜索词或筛选条件，或添加自己的条目</translation>
    </message>
    <message>
        <source>An entry of your own, which starts as a copy of the selected one, if there is one, and travels with the plan</source>
        <translation>自己的条目：若选中了条目则以其副本开始，并随计划保存</translation>
    </message>
</context>
<context>
    <name>ui::CatalogueModel</name>
    <message>
        <source>Own entry of this plan</source>
        <translation>此计划的自有条目</translation>
    </message>
</context>
<context>
    <name>ui::CatalogueTerms</name>
    <message>
        <source>proprietary</source>
        <translation>专有</translation>
    </message>
    <message>
        <source>AWS</source>
        <translation>AWS</translation>
    </message>
    <message>
        <source>Azure</source>
        <translation>Azure</translation>
    </message>
    <message>
        <source>Google Cloud</source>
        <translation>谷歌云</translation>
    </message>
    <message>
        <source>own premises</source>
        <translation>自有场所</translation>
    </message>
    <message>
        <source>speech recognition</source>
        <translation>语音识别</translation>
    </message>
    <message>
        <source>image and video generation</source>
        <translation>图像和视频生成</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>text classification</source>
        <translation>文本分类</translation>
    </message>
    <message>
        <source>weather forecast</source>
        <translation>天气预报</translation>
    </message>
    <message>
        <source>earth observation</source>
        <translation>地球观测</translation>
    </message>
    <message>
        <source>language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>protein structure</source>
        <translation>蛋白质结构</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>image recognition</source>
        <translation>图像识别</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>ui::ChartExport</name>
    <message>
        <source>its ending names no kind of picture</source>
        <translation>其扩展名不是图片类型</translation>
    </message>
    <message>
        <source>choose a name that ends in .png, .svg or .csv</source>
        <translation>请选用以 .png、.svg 或 .csv 结尾的名称</translation>
    </message>
</context>
<context>
    <name>ui::ChartGallery</name>
    <message>
        <source>How much?</source>
        <translation>有多少？</translation>
    </message>
    <message>
        <source>What makes the difference?</source>
        <translation>差异从何而来？</translation>
    </message>
    <message>
        <source>How sure?</source>
        <translation>有多确定？</translation>
    </message>
    <message>
        <source>What to choose?</source>
        <translation>如何选择？</translation>
    </message>
    <message>
        <source>When?</source>
        <translation>何时？</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>何处？</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>导出图表</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>a kind of file, in the file dialog</extracomment>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>by stage</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>by component</source>
        <translation>按组成部分</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>绝对值</translation>
    </message>
    <message>
        <source>relative to the baseline</source>
        <translation>相对于基准</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Metric of the chart</source>
        <translation>图表的指标</translation>
    </message>
    <message>
        <source>What the bars are stacked of</source>
        <translation>条形的堆叠依据</translation>
    </message>
    <message>
        <source>What the bars are measured by</source>
        <translation>条形的度量方式</translation>
    </message>
    <message>
        <source>Time that the chart covers</source>
        <translation>图表覆盖的时间</translation>
    </message>
    <message>
        <source> days</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>the plan&apos;s horizon</source>
        <translation>计划的规划期</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Show the figures of the chart as a table</source>
        <translation>以表格显示图表的数值</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Figures of the chart</source>
        <translation>图表的数值</translation>
    </message>
    <message>
        <source>Export as %1…</source>
        <translation>导出为 %1…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Write the chart or its figures to a file, copy or print it</source>
        <translation>将图表或其数值写入文件，复制或打印</translation>
    </message>
    <message>
        <source>Copy as picture (PNG)</source>
        <translation>复制为图片（PNG）</translation>
    </message>
    <message>
        <source>Copy as drawing (SVG)</source>
        <translation>复制为矢量图（SVG）</translation>
    </message>
    <message>
        <source>by practice (log-Shapley)</source>
        <extracomment>two ways to take an improvement apart, each with the name of its method</extracomment>
        <translation>按实践（log-Shapley）</translation>
    </message>
    <message>
        <source>by physical chain (LMDI)</source>
        <translation>按物理链（LMDI）</translation>
    </message>
    <message>
        <source>What the improvement is taken apart by</source>
        <translation>改进的分解方式</translation>
    </message>
    <message>
        <source>Figures of an earlier plan</source>
        <translation>先前计划的数值</translation>
    </message>
</context>
<context>
    <name>ui::ChartHints</name>
    <message>
        <source>Add a stage…</source>
        <translation>添加阶段…</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>Show what is missing</source>
        <translation>查看缺少什么</translation>
    </message>
</context>
<context>
    <name>ui::ChartTableModel</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>head of a column in a file: what stands there, and in which unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>还没有数据。</translation>
    </message>
    <message>
        <source>No figures yet: the pipeline has no stages.</source>
        <translation>还没有数据：流水线中没有阶段。</translation>
    </message>
    <message>
        <source>%1 (of an earlier plan)</source>
        <extracomment>a figure in words, greyed as the plan has changed since</extracomment>
        <translation>%1（先前计划的数值）</translation>
    </message>
</context>
<context>
    <name>ui::ChartWords</name>
    <message>
        <source>%1, P10 to P90 %2 – %3</source>
        <extracomment>a figure, its P10 and its P90</extracomment>
        <translation>%1，P10 至 P90：%2 – %3</translation>
    </message>
    <message>
        <source>%1×</source>
        <extracomment>a factor: so many times less</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>title of an axis: a metric and its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>P10 to P90</source>
        <extracomment>a mark of a chart: 80 % of what is possible lies within</extracomment>
        <translation>P10 至 P90</translation>
    </message>
    <message>
        <source>&lt; %1 %</source>
        <extracomment>a share that is too small to be told</extracomment>
        <translation>&lt; %1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share of one hundred</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a place in the plan (a stage and a field), and what is wrong there</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>the stage cannot be estimated so with its unknowns</source>
        <translation>在考虑不确定性时，该阶段无法这样估算</translation>
    </message>
    <message>
        <source>the figure includes development, and percentiles do not add up</source>
        <translation>该数值包含开发开销，而百分位数不能相加</translation>
    </message>
    <message>
        <source>%1, no interval: %2</source>
        <extracomment>a figure, and why it has no P10 and P90</extracomment>
        <translation>%1，无区间：%2</translation>
    </message>
    <message>
        <source>only stages and totals have one</source>
        <translation>只有阶段和总量才有区间</translation>
    </message>
</context>
<context>
    <name>ui::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的命令</translation>
    </message>
    <message>
        <source>No such command</source>
        <translation>没有此命令</translation>
    </message>
</context>
<context>
    <name>ui::CompareDialog</name>
    <message>
        <source>Compare with %1</source>
        <translation>与 %1 比较</translation>
    </message>
    <message>
        <source>In the window</source>
        <translation>窗口中</translation>
    </message>
    <message>
        <source>The plans do not differ.</source>
        <translation>两个计划没有差异。</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>合并(&amp;M)…</translation>
    </message>
    <message>
        <source>Common &amp;base…</source>
        <translation>共同起点(&amp;B)…</translation>
    </message>
    <message>
        <source>Choose the version that both come from: what only one of them changed since is then merged by itself</source>
        <translation>选择两者共同的起始版本：此后只有一方更改的内容会自动合并</translation>
    </message>
    <message>
        <source>Both come from: %1</source>
        <extracomment>the file that two versions of a plan come from</extracomment>
        <translation>两者均源自：%1</translation>
    </message>
    <message>
        <source>The version that both come from is not known: all that differs waits for a decision.</source>
        <translation>两者共同的起始版本未知：所有不同之处都需要决定。</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonModel</name>
    <message>
        <source>%1×</source>
        <extracomment>a factor against the baseline: 4 times better</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>undefined</source>
        <translation>未定义</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不适用</translation>
    </message>
    <message>
        <source>No total: %1 has no figure</source>
        <translation>没有总量：%1 没有数值</translation>
    </message>
    <message>
        <source>The baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Does the same work as the baseline</source>
        <translation>与基准的工作任务相同</translation>
    </message>
    <message>
        <source>Does not do the same work as the baseline: see the findings</source>
        <translation>与基准的工作任务不同：参见问题列表</translation>
    </message>
    <message>
        <source>%1 ≠</source>
        <extracomment>a scenario that does other work than the baseline</extracomment>
        <translation>%1 ≠</translation>
    </message>
    <message>
        <source>Work that differs between the scenarios</source>
        <translation>场景之间不同的工作任务</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <extracomment>a figure and its P10 to P90</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>P10 to P90: %1</source>
        <translation>P10 至 P90：%1</translation>
    </message>
    <message>
        <source>Below the baseline in %1 % of the draws</source>
        <translation>在 %1 % 的抽样中低于基准</translation>
    </message>
    <message>
        <source>Double-click to see why</source>
        <translation>双击查看原因</translation>
    </message>
    <message>
        <source>%1
Double-click to go to the field</source>
        <translation>%1
双击可转到该字段</translation>
    </message>
    <message>
        <source>better than the baseline</source>
        <translation>优于基准</translation>
    </message>
    <message>
        <source>worse than the baseline</source>
        <translation>劣于基准</translation>
    </message>
    <message>
        <source>differs from the baseline</source>
        <translation>与基准不同</translation>
    </message>
    <message>
        <source>%1
Click to sort the scenarios by it</source>
        <extracomment>what a metric is, and what a click on its name does</extracomment>
        <translation>%1
单击可按其对场景排序</translation>
    </message>
    <message>
        <source>same</source>
        <translation>相同</translation>
    </message>
    <message>
        <source>estimating…</source>
        <extracomment>in place of a figure that is being computed</extracomment>
        <translation>正在估算…</translation>
    </message>
</context>
<context>
    <name>ui::ComparisonView</name>
    <message>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Difference from the baseline</source>
        <translation>与基准的差值</translation>
    </message>
    <message>
        <source>Times better than the baseline</source>
        <translation>优于基准的倍数</translation>
    </message>
    <message>
        <source>What the comparison shows</source>
        <translation>比较的显示内容</translation>
    </message>
    <message>
        <source>Comparison of the scenarios</source>
        <translation>场景比较</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table for another program</source>
        <translation>复制表格供其他程序使用</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>仅显示差异</translation>
    </message>
    <message>
        <source>&amp;Budgets…</source>
        <translation>预算(&amp;B)…</translation>
    </message>
    <message>
        <source>Limits for emissions, energy, cost, time and water</source>
        <translation>排放、能耗、成本、时间和用水的限额</translation>
    </message>
    <message>
        <source>Sort the scenarios by this row</source>
        <translation>按此行对场景排序</translation>
    </message>
    <message>
        <source>Sort the rows by this scenario&apos;s changes</source>
        <translation>按此场景的变化对行排序</translation>
    </message>
    <message>
        <source>Hide this row</source>
        <translation>隐藏此行</translation>
    </message>
    <message>
        <source>Show hidden rows</source>
        <translation>显示隐藏的行</translation>
    </message>
    <message>
        <source>Double-click or Return: why a figure is so, or change a choice. Right-click: sort, hide, copy</source>
        <translation>双击或按回车：查看数值的由来，或更改选择。右键：排序、隐藏、复制</translation>
    </message>
</context>
<context>
    <name>ui::CopyActions</name>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>复制为 LaTeX</translation>
    </message>
</context>
<context>
    <name>ui::DialogCare</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>ui::Dialogs</name>
    <message>
        <source>Open plan</source>
        <translation>打开计划</translation>
    </message>
    <message>
        <source>Fourem plans (*.fourem);;All files (*)</source>
        <translation>Fourem 计划 (*.fourem);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save plan</source>
        <translation>保存计划</translation>
    </message>
    <message>
        <source>Fourem plans (*.fourem)</source>
        <translation>Fourem 计划 (*.fourem)</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>Save the changes to &quot;%1&quot;?</source>
        <translation>是否保存对“%1”的更改？</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>不保存将丢失更改。</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>已被他人更改</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else since it was read.</source>
        <extracomment>a file</extracomment>
        <translation>%1 自读取后已被他人更改。</translation>
    </message>
    <message>
        <source>Saving would replace their changes. What the file holds now stays beside it as the previous version.</source>
        <translation>保存将替换他人的更改。文件当前的内容会作为上一版本保留在其旁边。</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>比较(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>重新加载(&amp;R)</translation>
    </message>
    <message>
        <source>Save &amp;anyway</source>
        <translation>仍然保存(&amp;A)</translation>
    </message>
    <message>
        <source>Import a file of another tool</source>
        <translation>导入其他工具的文件</translation>
    </message>
    <message>
        <source>Tables and JSON (*.csv *.json);;All files (*)</source>
        <translation>表格与 JSON (*.csv *.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ui::DifferenceTree</name>
    <message>
        <source>What differs</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>Differs in</source>
        <translation>差异所在</translation>
    </message>
</context>
<context>
    <name>ui::Document</name>
    <message>
        <source>Untitled plan</source>
        <translation>未命名计划</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
</context>
<context>
    <name>ui::EntryCard</name>
    <message>
        <source>this plan&apos;s own</source>
        <translation>此计划自有</translation>
    </message>
    <message>
        <source>as locked in this plan</source>
        <translation>已锁定在此计划中</translation>
    </message>
    <message>
        <source>the user&apos;s own</source>
        <translation>用户自有</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Spread (σ)</source>
        <translation>分散范围（σ）</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>ui::EntryEditor</name>
    <message>
        <source>Choose from the catalogue</source>
        <translation>从资料库中选择</translation>
    </message>
    <message>
        <source>Choose %1 from the catalogue</source>
        <translation>从资料库中选择%1</translation>
    </message>
</context>
<context>
    <name>ui::EntryFiguresModel</name>
    <message>
        <source>Figure</source>
        <translation>数值项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>可信度</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>ui::EntryHelp</name>
    <message>
        <source>read in the source</source>
        <translation>已在来源中读取</translation>
    </message>
    <message>
        <source>recalled, verify before quoting</source>
        <translation>凭记忆，引用前请核实</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>计算所得</translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>假设</translation>
    </message>
</context>
<context>
    <name>ui::EventDialog</name>
    <message>
        <source>Add event</source>
        <translation>添加事件</translation>
    </message>
    <message>
        <source>Edit event</source>
        <translation>编辑事件</translation>
    </message>
    <message>
        <source>2026-05-04, or a month: 2026-05</source>
        <translation>2026-05-04，或月份：2026-05</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>发生了什么(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::FieldRow</name>
    <message>
        <source>Let the program choose</source>
        <translation>由程序选择</translation>
    </message>
    <message>
        <source>%1: let the program choose</source>
        <translation>%1：由程序选择</translation>
    </message>
    <message>
        <source>Different work in this scenario.
Otherwise work is the same in every scenario.</source>
        <translation>此场景使用不同的工作任务。
否则所有场景的工作任务相同。</translation>
    </message>
    <message>
        <source>%1: different work in this scenario</source>
        <translation>%1：此场景使用不同的工作任务</translation>
    </message>
    <message>
        <source>%1: reset</source>
        <translation>%1：重置</translation>
    </message>
    <message>
        <source>Drag the name sideways to try values; with Shift in fine steps.</source>
        <translation>左右拖动名称可试用不同数值；按住 Shift 步幅更小。</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>for screen readers: where the value comes from, then why it is so or what the field means</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Apply to all scenarios</source>
        <translation>应用到所有场景</translation>
    </message>
    <message>
        <source>Promote to the baseline</source>
        <translation>提升到基准</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>%1. Drag the name sideways to try values, with Shift in fine steps</source>
        <extracomment>status bar: where the value of a field comes from</extracomment>
        <translation>%1。左右拖动名称可试不同的值，按住 Shift 为细步</translation>
    </message>
</context>
<context>
    <name>ui::FieldWords</name>
    <message>
        <source>several values</source>
        <translation>多个值</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>auto: %1</source>
        <extracomment>%1 is the value that the program has chosen</extracomment>
        <translation>自动：%1</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Set in the baseline</source>
        <translation>在基准中设置</translation>
    </message>
    <message>
        <source>Set in this scenario</source>
        <translation>在此场景中设置</translation>
    </message>
    <message>
        <source>Inherited from the baseline</source>
        <translation>继承自基准</translation>
    </message>
    <message>
        <source>Work: the same in every scenario</source>
        <translation>工作任务：各场景相同</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未设置</translation>
    </message>
    <message>
        <source>Reset to the default: %1</source>
        <translation>重置为默认值：%1</translation>
    </message>
    <message>
        <source>Reset to what the baseline says: %1</source>
        <translation>重置为基准的设定：%1</translation>
    </message>
    <message>
        <source>As the plan says</source>
        <translation>按计划的设置</translation>
    </message>
    <message>
        <source>From %1</source>
        <extracomment>of a model; %1: the stages before from which it may come</extracomment>
        <translation>来自%1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>a value that the program has chosen, and why</extracomment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>stages, and why the program chose for them as it did</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::FigureCommands</name>
    <message>
        <source>No figure of the estimate has the focus: point at one first, in a chart, a table, the outline or on the canvas</source>
        <translation>焦点处没有估算数值：请先在图表、表格、大纲或画布中指向一个数值</translation>
    </message>
</context>
<context>
    <name>ui::FigureEffects</name>
    <message>
        <source>Totals that differ</source>
        <translation>有差异的总量</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总量</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差值</translation>
    </message>
</context>
<context>
    <name>ui::FileCommands</name>
    <message>
        <source>The plan was not saved</source>
        <translation>计划未保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>无法打开计划</translation>
    </message>
    <message>
        <source>Opened %1</source>
        <translation>已打开 %1</translation>
    </message>
</context>
<context>
    <name>ui::FilterBar</name>
    <message>
        <source>Search by name, vendor, place …</source>
        <translation>按名称、厂商、地点搜索…</translation>
    </message>
    <message>
        <source>Search the catalogue</source>
        <translation>搜索资料库</translation>
    </message>
    <message>
        <source>any</source>
        <translation>任意</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>nothing</source>
        <translation>无结果</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>which of the found stages is shown, and how many there are</extracomment>
        <translation>第 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>Find in the plan</source>
        <translation>在计划中查找</translation>
    </message>
    <message>
        <source>Text to find in the plan</source>
        <translation>要在计划中查找的文字</translation>
    </message>
    <message>
        <source>Found stages</source>
        <translation>找到的阶段</translation>
    </message>
    <message>
        <source>Previous found stage</source>
        <translation>上一个找到的阶段</translation>
    </message>
    <message>
        <source>Previous found stage (Shift+Return)</source>
        <translation>上一个找到的阶段（Shift+Return）</translation>
    </message>
    <message>
        <source>Next found stage</source>
        <translation>下一个找到的阶段</translation>
    </message>
    <message>
        <source>Next found stage (Return)</source>
        <translation>下一个找到的阶段（Return）</translation>
    </message>
    <message>
        <source>Find a name, kind, note, frame or value</source>
        <translation>查找名称、类型、备注、框或值</translation>
    </message>
</context>
<context>
    <name>ui::FindingsView</name>
    <message>
        <source>Note</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>severity and sentence, for screen readers</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>whole plan</source>
        <translation>整个计划</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理办法</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Nothing to report: every stage has its figures.</source>
        <translation>没有问题：所有阶段均有数值。</translation>
    </message>
    <message>
        <source>Fix: %1</source>
        <extracomment>%1 is a change of the plan, as it stands in the undo menu</extracomment>
        <translation>修复：%1</translation>
    </message>
    <message>
        <source>Click: go to what the finding is about. Right-click: why its figure is so</source>
        <translation>单击：转到该问题所涉之处。右击：查看数值为何如此</translation>
    </message>
</context>
<context>
    <name>ui::FlowsChart</name>
    <message>
        <source>Not broken down</source>
        <translation>未细分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>a share of one hundred</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1：%2，%3</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%2的%1：%3</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>流向何处</translation>
    </message>
    <message>
        <source>Energy and emissions of the scenario: from the stages over the components that use the energy, and the hardware&apos;s own emissions, to the total.</source>
        <translation>场景的能耗与排放：从各阶段经消耗能量的组成部分，连同硬件自身的排放，汇至总量。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a metric and a scenario</extracomment>
        <translation>%2的%1</translation>
    </message>
    <message>
        <source>%1 of %2 comes to nothing.</source>
        <translation>%2 的%1为零。</translation>
    </message>
    <message>
        <source>From the stages, on the left, over what uses the energy to the total: the wider a band, the more flows there.</source>
        <translation>从左侧的阶段，经由用能的部分，流向合计：带子越宽，流量越大。</translation>
    </message>
</context>
<context>
    <name>ui::ForeignFiles</name>
    <message>
        <source>The file cannot be imported</source>
        <translation>无法导入该文件</translation>
    </message>
    <message>
        <source>There are no figures yet</source>
        <translation>还没有数值</translation>
    </message>
    <message>
        <source>The plan was not exported</source>
        <translation>计划未能导出</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
</context>
<context>
    <name>ui::FourMView</name>
    <message>
        <source>%1–%2×</source>
        <translation>%1–%2×</translation>
    </message>
    <message>
        <source>%1, %2: 1×, the scenarios do not differ in it</source>
        <translation>%1，%2：1×，各场景在此没有差异</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>scenario, practice, factor
----------
scenario, link of the chain, factor</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>, P10 to P90 %1 – %2</source>
        <translation>，P10 至 P90：%1 – %2</translation>
    </message>
    <message>
        <source>; %1 the published %2</source>
        <extracomment>where a factor lies by the published range, and the range</extracomment>
        <translation>；在公布的 %2 %1</translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1：降低倍数 %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>%1: %2 less than %3</source>
        <translation>%1：相对%3的降低倍数 %2</translation>
    </message>
    <message>
        <source>4M practices</source>
        <translation>4M 实践</translation>
    </message>
    <message>
        <source>The factors set scenarios against the baseline. Add a scenario and change a choice in it.</source>
        <translation>因子用于将场景与基准相比。请添加场景并更改其中的一项选择。</translation>
    </message>
    <message>
        <source>%1: so many times less than %2 (%3)</source>
        <extracomment>a metric, a scenario, an accounting basis</extracomment>
        <translation>%1：相对%2的降低倍数（%3）</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1, %2 the published %3</source>
        <extracomment>a factor, where it lies by the published range (below, inside, above), and the range</extracomment>
        <translation>%1，在公布的 %3 %2</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1，%3 %2</translation>
    </message>
    <message>
        <source>range published for the practice</source>
        <translation>该做法公布的范围</translation>
    </message>
    <message>
        <source>more than the baseline</source>
        <translation>多于基准</translation>
    </message>
    <message>
        <source>Published ranges: %1</source>
        <translation>公布的范围：%1</translation>
    </message>
    <message>
        <source>%1: same as the baseline</source>
        <extracomment>a scenario whose total equals the baseline&apos;s</extracomment>
        <translation>%1：与基准相同</translation>
    </message>
    <message>
        <source>Published range</source>
        <translation>已公布范围</translation>
    </message>
    <message>
        <source>%1, P10</source>
        <translation>%1，P10</translation>
    </message>
    <message>
        <source>%1, P90</source>
        <translation>%1，P90</translation>
    </message>
    <message>
        <source>%1, by the published range</source>
        <translation>%1，相对已公布范围</translation>
    </message>
    <message>
        <source>the chain is followed at the points</source>
        <translation>物理链只按点估计分解</translation>
    </message>
    <message>
        <source>How much better each scenario is than the baseline, and which practice made it so. The factors multiply to the product in any order; hatched: the range published for the practice. The physical chain tells the same improvement by what changed: hours, power, overhead, grid.</source>
        <translation>各场景比基准好多少，以及由哪项实践带来。各因子无论先后顺序，相乘都得到乘积；斜线：该实践已发表的范围。物理链则按实际变化说明同一改进：小时数、功率、开销、电网。</translation>
    </message>
    <message>
        <source>%1: %2 as much</source>
        <extracomment>scenario, the factor of its total against the baseline scenario, how many times as much as the baseline it takes</extracomment>
        <translation>%1：为基准的 %2</translation>
    </message>
    <message>
        <source>%1: %2 as much as %3; as a factor of the others %4</source>
        <extracomment>two scenarios, and how many times as much as the second the first takes</extracomment>
        <translation>%1：为 %3 的 %2；作为其他系数之积为 %4</translation>
    </message>
    <message>
        <source>What changed physically, summed over the stages by logarithmic means (LMDI). The practices are another view of the same product: their factors do not coincide with these. Without intervals, as the chain is followed at the points.</source>
        <translation>实际发生的变化，用对数平均（LMDI）在各阶段间汇总。各项实践是同一乘积的另一种看法：其因子与此处的不相同。物理链只按点估计逐环计算，因此没有区间。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::Help</name>
    <message>
        <source>How to begin</source>
        <translation>如何开始</translation>
    </message>
    <message>
        <source>&lt;p&gt;A &lt;b&gt;plan&lt;/b&gt; is a pipeline of stages and what it would take: time, energy, emissions, water and cost.&lt;/p&gt;&lt;ol&gt;&lt;li&gt;Drag a stage from the list on the left onto the canvas, or press Ctrl+Shift+A.&lt;/li&gt;&lt;li&gt;Draw links from port to port. Data and models flow from left to right.&lt;/li&gt;&lt;li&gt;Say in the inspector what each stage must achieve, and how.&lt;/li&gt;&lt;li&gt;Add a scenario and change a choice: the results below stand side by side.&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Ctrl+Shift+P finds every command. F1 explains whatever has the focus.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;计划&lt;/b&gt;是由阶段组成的流水线及其所需的时间、能耗、排放、用水和成本。&lt;/p&gt;&lt;ol&gt;&lt;li&gt;将阶段从左侧列表拖到画布上，或按 Ctrl+Shift+A。&lt;/li&gt;&lt;li&gt;从端口到端口画出连线。数据和模型从左向右流动。&lt;/li&gt;&lt;li&gt;在检查器中说明每个阶段须达到什么目标，以及如何达到。&lt;/li&gt;&lt;li&gt;添加一个场景并更改一项选择：下方的结果会并排显示。&lt;/li&gt;&lt;/ol&gt;&lt;p&gt;Ctrl+Shift+P 可查找所有命令。F1 可解释当前具有焦点的内容。&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
    <message>
        <source>%1 · %2: %3 → %4</source>
        <extracomment>scenario, metric, figure before, figure after</extracomment>
        <translation>%1 · %2：%3 → %4</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What the change did to the total of the scenario that is shown</source>
        <translation>该更改对所显示场景的总量的影响</translation>
    </message>
</context>
<context>
    <name>ui::HistoryView</name>
    <message>
        <source>History of changes</source>
        <translation>更改历史</translation>
    </message>
    <message>
        <source>Click a change to go back or forth to it. Right-click: why the total after it is so</source>
        <translation>单击某项更改可后退或前进到该处。右击：查看更改后的总量为何如此</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>Import %1: %2</source>
        <extracomment>%1: name of a file, %2: its format</extracomment>
        <translation>导入 %1：%2</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stage:</source>
        <translation>阶段(&amp;S)：</translation>
    </message>
    <message>
        <source>None, only add the model</source>
        <translation>无，只添加模型</translation>
    </message>
    <message>
        <source>By the names in the file</source>
        <translation>按文件中的名称</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>已导入 %1</translation>
    </message>
    <message>
        <source>&amp;Rows of a run:</source>
        <translation>一次运行的各行(&amp;R)：</translation>
    </message>
    <message>
        <source>Each is a run</source>
        <translation>每行是一次运行</translation>
    </message>
    <message>
        <source>They add up</source>
        <translation>各行相加</translation>
    </message>
    <message>
        <source>The last one counts</source>
        <translation>以最后一行为准</translation>
    </message>
    <message>
        <source>S&amp;ite:</source>
        <translation>站点(&amp;I)：</translation>
    </message>
    <message>
        <source>By the zone in the file</source>
        <translation>按文件中的区域</translation>
    </message>
</context>
<context>
    <name>ui::ImportTable</name>
    <message>
        <source>What would come in</source>
        <translation>将要导入的内容</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>the plan</source>
        <translation>整个计划</translation>
    </message>
</context>
<context>
    <name>ui::InspectorPanel</name>
    <message>
        <source>Whole plan</source>
        <translation>整个计划</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名称(&amp;A)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Why it is done this way</source>
        <translation>为何这样做</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n 个阶段</numerusform>
        </translation>
    </message>
    <message>
        <source>The fields that they share. A change goes to all of them.</source>
        <translation>它们共有的字段。更改将应用于所有这些阶段。</translation>
    </message>
    <message>
        <source>%1 is locked: its choices cannot be changed.</source>
        <translation>%1已锁定：其选择无法更改。</translation>
    </message>
</context>
<context>
    <name>ui::LensLegend</name>
    <message>
        <source>Meaning of tints and widths</source>
        <translation>底色与线宽的含义</translation>
    </message>
    <message>
        <source>Lens: %1
Tint: the stage&apos;s share of the total
Links: what everything before has taken</source>
        <extracomment>%1: name of a metric</extracomment>
        <translation>透镜：%1
底色：该阶段占总量的份额
连线：此前全部阶段的累计用量</translation>
    </message>
</context>
<context>
    <name>ui::LeversView</name>
    <message>
        <source>%1×</source>
        <extracomment>a factor against now: 4 times less</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1–%2×</source>
        <translation>%1–%2×</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>已发表：%1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>Quality: %1</source>
        <translation>质量：%1</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发表</translation>
    </message>
    <message>
        <source>Recommendations and what they bring</source>
        <translation>各项建议及其效果</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>a recommendation, and why it does not apply
----------
a recommendation, and what nobody knows of it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Apply to the scenario</source>
        <translation>应用到此场景</translation>
    </message>
    <message>
        <source>Select a stage to see what each recommendation would bring to it.</source>
        <translation>选择一个阶段，查看各项建议对它的效果。</translation>
    </message>
    <message>
        <source>Computing what each recommendation would bring to %1…</source>
        <translation>正在计算各项建议对%1的效果…</translation>
    </message>
    <message>
        <source>%1× (%2–%3)</source>
        <extracomment>the same with its P10 and P90</extracomment>
        <translation>%1×（%2–%3）</translation>
    </message>
    <message>
        <source>What each recommendation would bring to %1, from two estimates. n×: so many times less, with P10 and P90 in brackets. Published ranges stand beside it to compare with.</source>
        <translation>每条建议会给 %1 带来什么，由两次估算得出。n×：减少到几分之一，括号内为 P10 和 P90。旁边列出已发表的范围以供比较。</translation>
    </message>
</context>
<context>
    <name>ui::Lists</name>
    <message>
        <source>, </source>
        <extracomment>between two things of a list</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between two clauses of a text</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>E&amp;xamples</source>
        <translation>示例(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>S&amp;tage</source>
        <translation>阶段(&amp;T)</translation>
    </message>
    <message>
        <source>S&amp;cenario</source>
        <translation>场景(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>%1[*] – Fourem</source>
        <extracomment>title of the window; [*] marks unsaved changes</extracomment>
        <translation>%1[*] – Fourem</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销(&amp;U) %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做(&amp;R) %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source> Show on stages: </source>
        <translation> 阶段上显示：</translation>
    </message>
    <message>
        <source>Metric shown on the stages</source>
        <translation>阶段上显示的指标</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>计划(&amp;P)</translation>
    </message>
    <message>
        <source>Expor&amp;t as</source>
        <translation>导出为(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::MatrixChart</name>
    <message>
        <source>%1 at %2</source>
        <extracomment>an accelerator at a site</extracomment>
        <translation>%2 的 %1</translation>
    </message>
    <message>
        <source>%1: %2. Click: a scenario of its own; Ctrl+click: choose it here</source>
        <translation>%1：%2。单击：建立单独的场景；Ctrl+单击：在此场景中选用</translation>
    </message>
    <message>
        <source>%1: not known to be offered</source>
        <translation>%1：未知是否提供</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: no figure</source>
        <translation>%1：没有数值</translation>
    </message>
    <message>
        <source>Site and accelerator</source>
        <translation>站点与加速器</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>目前的选择</translation>
    </message>
    <message>
        <source>not known to be offered</source>
        <translation>未知是否提供</translation>
    </message>
    <message>
        <source>cannot do the work</source>
        <translation>无法完成工作</translation>
    </message>
    <message>
        <source>No accelerator can do the work of %1.</source>
        <translation>没有加速器能完成%1的工作。</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <extracomment>a metric with its unit, a stage, a scenario</extracomment>
        <translation>%1：%3 中的%2</translation>
    </message>
    <message>
        <source>no figure is known</source>
        <translation>没有已知数值</translation>
    </message>
    <message>
        <source>The selected stage on other accelerators at other sites, all sizes left to the program. Bold: as it is now. Hatched: not known to be offered. Cross: cannot do the work. Question mark: no figure is known. What was measured of the present accelerator is not carried to others. A click makes a scenario of the pair.</source>
        <translation>所选阶段在其他站点、其他加速器上的结果，所有规模由程序决定。粗体：现状。阴影线：未知有供应。叉号：无法完成该工作。问号：没有已知数值。对当前加速器的实测值不会套用到其他加速器上。点击即为这一组合新建场景。</translation>
    </message>
</context>
<context>
    <name>ui::MeasuredView</name>
    <message>
        <source>%1×</source>
        <extracomment>a factor on a figure</extracomment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Planned and measured</source>
        <translation>计划与实测</translation>
    </message>
    <message>
        <source>Planned in %1, and measured</source>
        <translation>%1 中的计划值与实测值</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>未采用</translation>
    </message>
    <message>
        <source>Calibration that the runs imply</source>
        <translation>实测运行所推得的校准</translation>
    </message>
    <message numerus="yes">
        <source>Calibration that the runs imply; %n run(s) teach nothing</source>
        <translation>
            <numerusform>实测运行所推得的校准；%n 次运行无从推得</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured runs</source>
        <translation>实测运行</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生的事件</translation>
    </message>
    <message>
        <source>Planned and measured, by stage and figure</source>
        <translation>按阶段和指标的计划与实测</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行次数</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Measured over planned</source>
        <translation>实测/计划</translation>
    </message>
    <message>
        <source>Implied factor</source>
        <translation>推得系数</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>计划值对应</translation>
    </message>
    <message>
        <source>Nothing was measured yet. Import a file of measured runs, or add one.</source>
        <translation>尚无实测。请导入实测运行的文件，或添加一次运行。</translation>
    </message>
    <message>
        <source>Calibration by kind of work and accelerator</source>
        <translation>按工作类型和加速器的校准</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>工作</translation>
    </message>
    <message>
        <source>Accelerator</source>
        <translation>加速器</translation>
    </message>
    <message>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>µ ± s of its logarithm</source>
        <translation>其对数的 µ ± s</translation>
    </message>
    <message>
        <source>In the estimates</source>
        <translation>估算中</translation>
    </message>
    <message>
        <source>Runs of a stage tell how far its speed and its power are off.</source>
        <translation>阶段的实测运行说明其速度和功率偏差多少。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No measured run yet.</source>
        <translation>尚无实测运行。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No event yet: a model replaced, drift seen, a retraining.</source>
        <translation>尚无事件：更换模型、发现漂移、重新训练。</translation>
    </message>
    <message>
        <source>Add run…</source>
        <translation>添加运行…</translation>
    </message>
    <message>
        <source>Edit run…</source>
        <translation>编辑运行…</translation>
    </message>
    <message>
        <source>Remove runs</source>
        <translation>移除运行</translation>
    </message>
    <message>
        <source>Add event…</source>
        <translation>添加事件…</translation>
    </message>
    <message>
        <source>Edit event…</source>
        <translation>编辑事件…</translation>
    </message>
    <message>
        <source>Remove events</source>
        <translation>移除事件</translation>
    </message>
    <message>
        <source>Use in the estimates</source>
        <translation>用于估算</translation>
    </message>
    <message>
        <source>Correct what the method says of such work by the implied factors; the traces of the estimates name them</source>
        <translation>用推得的系数修正方法对此类工作的估计；估算的推导过程会注明它们</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>不采用</translation>
    </message>
    <message>
        <source>Let the estimates go by the method alone</source>
        <translation>让估算只依据方法本身</translation>
    </message>
    <message>
        <source>nothing: %1</source>
        <extracomment>of a measured run: why it teaches nothing</extracomment>
        <translation>无：%1</translation>
    </message>
    <message>
        <source>the calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>Teaches</source>
        <translation>用于</translation>
    </message>
    <message>
        <source>Right-click: why the planned figure is so, or copy the table</source>
        <translation>右击：查看计划值为何如此，或复制表格</translation>
    </message>
    <message>
        <source>Right-click: use the calibration in the estimates or not, or copy the table</source>
        <translation>右击：是否在估算中使用该校准，或复制表格</translation>
    </message>
    <message>
        <source>Double-click or Return: change the run. Right-click: add, remove, copy. Drop a file on the window: import runs</source>
        <translation>双击或回车：修改该次运行。右击：添加、移除、复制。将文件拖放到窗口：导入运行</translation>
    </message>
    <message>
        <source>Double-click or Return: change the event. Right-click: add, remove, copy</source>
        <translation>双击或回车：修改该事件。右击：添加、移除、复制</translation>
    </message>
</context>
<context>
    <name>ui::MeasuredWords</name>
    <message>
        <source>Plan as a whole</source>
        <translation>整个计划</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>a metric and its figure</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>when, what was measured, and its figures</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a measured run, and the meter, bill or file that told it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>date, what happened, to which stage</extracomment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what happened, and what somebody noted about it</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;All mine</source>
        <translation>全部采用我的(&amp;A)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>全部采用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>What both versions changed</source>
        <translation>两个版本都更改的内容</translation>
    </message>
    <message>
        <source>Changed by both</source>
        <translation>双方均更改</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>原值</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>采用的值</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage, and what of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>The two versions fit together: what each of them changed is kept.</source>
        <translation>两个版本可以合并：各自的更改均予保留。</translation>
    </message>
    <message>
        <source>Everything is decided. What only one version changed is kept.</source>
        <translation>已全部决定。仅一个版本更改的内容予以保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) were changed by both versions, and wait for a decision.</source>
        <translation>
            <numerusform>有 %n 个值被两个版本都更改，等待决定。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MiniMap</name>
    <message>
        <source>Overview of the pipeline</source>
        <translation>流水线概览</translation>
    </message>
    <message>
        <source>Click to go there</source>
        <translation>单击可转到该处</translation>
    </message>
</context>
<context>
    <name>ui::Numbers</name>
    <message>
        <source>incomplete</source>
        <translation>不完整</translation>
    </message>
</context>
<context>
    <name>ui::OptionEditor</name>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
</context>
<context>
    <name>ui::OutlineTree</name>
    <message>
        <source>Stages of the pipeline</source>
        <translation>流水线的阶段</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>name and kind of a stage, for screen readers</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, left out</source>
        <extracomment>a stage that the scenario leaves out, for screen readers</extracomment>
        <translation>%1，已排除</translation>
    </message>
    <message>
        <source>→ %1 (%2)</source>
        <extracomment>a link in the outline: to which stage, and what it carries</extracomment>
        <translation>→ %1（%2）</translation>
    </message>
    <message>
        <source>Feeds %1 with a %2</source>
        <translation>向%1供给%2</translation>
    </message>
    <message>
        <source>Delete takes the link away</source>
        <translation>按 Delete 删除该连线</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>框</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>便签</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>&quot;Frame&quot; or &quot;Note&quot; and its text, for screen readers</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Return edits the text, Delete takes it away</source>
        <translation>回车编辑文字，Delete 将其移除</translation>
    </message>
    <message>
        <source>Return or double-click: edit. F2: rename. Right-click: why, replace, mute, copy, delete</source>
        <translation>回车或双击：编辑。F2：重命名。右击：来由、替换、停用、复制、删除</translation>
    </message>
</context>
<context>
    <name>ui::OutlineView</name>
    <message>
        <source>Find a stage of the plan</source>
        <translation>查找计划中的阶段</translation>
    </message>
    <message>
        <source>Group by phase; otherwise in the order of the work</source>
        <translation>按环节分组；否则按工作顺序排列</translation>
    </message>
    <message>
        <source>Group by phase</source>
        <translation>按环节分组</translation>
    </message>
</context>
<context>
    <name>ui::OwnEntryDialog</name>
    <message>
        <source>Own entry</source>
        <translation>自有条目</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Data sheet, contract, measurement … of the figures that name no other</source>
        <translation>未注明其他来源的数值所依据的数据表、合同、实测等</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>来源(&amp;S)</translation>
    </message>
    <message>
        <source>Figures of the entry</source>
        <translation>条目的数值</translation>
    </message>
</context>
<context>
    <name>ui::PipelineScene</name>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>a link: what it carries, from which stage, to which</extracomment>
        <translation>%1：从%2到%3</translation>
    </message>
</context>
<context>
    <name>ui::PlaceWords</name>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>连线</translation>
    </message>
    <message>
        <source>Frames and notes</source>
        <translation>框和便签</translation>
    </message>
    <message>
        <source>Budgets</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Own catalogue entries</source>
        <translation>自有资料库条目</translation>
    </message>
    <message>
        <source>Measured runs</source>
        <translation>实测运行</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Catalogue values of the estimate</source>
        <translation>估算所用的资料库数值</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基准</translation>
    </message>
    <message>
        <source>Also called</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a field, and the scenario that chooses it</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a thing, such as a scenario, and what of it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The stage itself</source>
        <translation>阶段本身</translation>
    </message>
    <message>
        <source>All links together</source>
        <translation>全部连线</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ui::PointerHint</name>
    <message>
        <source>Release to finish, Esc to cancel</source>
        <translation>松开以完成，按 Esc 取消</translation>
    </message>
    <message>
        <source>Drag to another stage to link them, or onto the empty canvas to add a stage there</source>
        <translation>拖到另一个阶段可建立连线，拖到画布空白处可在该处添加阶段</translation>
    </message>
    <message>
        <source>Click: select, with Ctrl more of them. Drag: move. Double-click: edit</source>
        <translation>单击：选择，按住 Ctrl 可多选。拖动：移动。双击：编辑</translation>
    </message>
    <message>
        <source>Click: select. Del: take the link away. Drop a stage on it: put it in between</source>
        <translation>单击：选择。Del：移除连线。将阶段放到连线上：插入其间</translation>
    </message>
    <message>
        <source>Drag: select. Double-click: add a stage. Wheel: zoom. Middle button or Space: move the view. Hold B: see the baseline</source>
        <translation>拖动：框选。双击：添加阶段。滚轮：缩放。中键或空格：移动视图。按住 B：查看基准</translation>
    </message>
    <message>
        <source>Click or drag: move the view there</source>
        <translation>单击或拖动：将视图移到该处</translation>
    </message>
    <message>
        <source>Drag: move with the stages inside, with Alt without them. Drag the lower right corner: resize. Double-click: title</source>
        <translation>拖动：连同其中的阶段一起移动，按住 Alt 则不带阶段。拖动右下角：调整大小。双击：标题</translation>
    </message>
    <message>
        <source>Drag: move. Drag the lower right corner: resize. Double-click: edit the text</source>
        <translation>拖动：移动。拖动右下角：调整大小。双击：编辑文字</translation>
    </message>
    <message>
        <source>Release: add the stage here, on a link in between, with Alt on its own. Esc: leave it</source>
        <translation>松开：在此添加阶段，在连线上则插入其中，按住 Alt 则单独添加。Esc：取消</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>主题(&amp;T)：</translation>
    </message>
    <message>
        <source>&amp;Scale, from the next start:</source>
        <translation>缩放比例（下次启动时生效）(&amp;S)：</translation>
    </message>
    <message>
        <source>Watt-hours (kWh, MWh)</source>
        <translation>瓦时（kWh、MWh）</translation>
    </message>
    <message>
        <source>Joules (MJ, GJ)</source>
        <translation>焦耳（MJ、GJ）</translation>
    </message>
    <message>
        <source>As it fits (g, kg, t)</source>
        <translation>自动选择（g、kg、t）</translation>
    </message>
    <message>
        <source>Kilograms</source>
        <translation>千克</translation>
    </message>
    <message>
        <source>Tonnes</source>
        <translation>吨</translation>
    </message>
    <message>
        <source>&amp;Energy in:</source>
        <translation>能耗单位(&amp;E)：</translation>
    </message>
    <message>
        <source>E&amp;missions in:</source>
        <translation>排放单位(&amp;M)：</translation>
    </message>
    <message>
        <source>Accounting &amp;basis of new plans:</source>
        <translation>新计划的核算口径(&amp;B)：</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Currency of this plan</source>
        <translation>此计划的货币</translation>
    </message>
    <message>
        <source>&amp;Currency:</source>
        <translation>货币(&amp;C)：</translation>
    </message>
    <message>
        <source>For one &amp;US dollar:</source>
        <translation>一美元兑换(&amp;U)：</translation>
    </message>
    <message>
        <source>S&amp;ource of the rate:</source>
        <translation>汇率来源(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Date of the rate:</source>
        <translation>汇率日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Use in this &amp;plan</source>
        <translation>用于此计划(&amp;P)</translation>
    </message>
    <message>
        <source>Back to US d&amp;ollars</source>
        <translation>恢复为美元(&amp;O)</translation>
    </message>
    <message>
        <source>Costs are computed in US dollars and stay so in files. Rate, source and date travel with the plan.</source>
        <translation>成本以美元计算，在文件中也保持为美元。汇率、来源和日期随计划保存。</translation>
    </message>
    <message>
        <source>The rate is a number above zero, such as 0.92</source>
        <translation>汇率是大于零的数，如 0.92</translation>
    </message>
    <message>
        <source>Of all that the window says; a plan keeps the names that it was given.</source>
        <translation>窗口中所有文字的语言；计划保留原有的名称。</translation>
    </message>
    <message>
        <source>Light or dark colours of the window.</source>
        <translation>窗口的浅色或深色配色。</translation>
    </message>
    <message>
        <source>How large text and pictures are, beside what the system says.</source>
        <translation>文字和图片的大小，在系统设置之外另行缩放。</translation>
    </message>
    <message>
        <source>The unit in which energy is shown; what is typed may have any.</source>
        <translation>显示能量所用的单位；输入时可用任何单位。</translation>
    </message>
    <message>
        <source>The unit in which emissions are shown.</source>
        <translation>显示排放量所用的单位。</translation>
    </message>
    <message>
        <source>How the electricity is counted: by the grid of the place, by the contracts of the operator, or hour by hour by what is carbon-free. Each plan keeps its own and can change it.</source>
        <translation>电力的核算方式：按所在地电网、按运营商的合同，或逐小时按无碳电力。每个计划保留自己的方式，并可更改。</translation>
    </message>
    <message>
        <source>Three letters, such as EUR or CNY.</source>
        <translation>三个字母，例如 EUR 或 CNY。</translation>
    </message>
    <message>
        <source>How much of the currency a dollar buys, such as 0.92.</source>
        <translation>一美元可兑换多少该货币，例如 0.92。</translation>
    </message>
    <message>
        <source>Who publishes the rate; it stands in reports.</source>
        <translation>汇率的发布者；会写入报告。</translation>
    </message>
    <message>
        <source>The day for which the rate was published.</source>
        <translation>汇率所对应的日期。</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>Close the window and open the plan again at this scale; what is not saved is asked about first</source>
        <translation>关闭窗口，并以此缩放比例重新打开计划；若有未保存的内容，会先询问</translation>
    </message>
</context>
<context>
    <name>ui::ProfileEditor</name>
    <message>
        <source>24 numbers separated by commas, from midnight on</source>
        <translation>24 个以逗号分隔的数，从零点开始</translation>
    </message>
</context>
<context>
    <name>ui::QuickAdd</name>
    <message>
        <source>Add a stage</source>
        <translation>添加阶段</translation>
    </message>
</context>
<context>
    <name>ui::RankingChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: open</source>
        <extracomment>follows &quot;A is below B in 60 % of draws&quot;</extracomment>
        <translation>%1：未定</translation>
    </message>
    <message>
        <source>How sure is the order</source>
        <translation>排序有多确定</translation>
    </message>
    <message>
        <source>The scenarios from the least to the most, with P10 to P90. Unknowns that scenarios share are drawn alike in all of them. An arrow stands only where at least 90 % of the draws support the order.</source>
        <translation>场景从最低到最高排列，含 P10 至 P90。各场景共有的未知量采用相同的抽样。仅当至少 90 % 的抽样支持该顺序时才显示箭头。</translation>
    </message>
    <message>
        <source>Share of draws below the next</source>
        <translation>低于下一场景的抽样比例</translation>
    </message>
    <message>
        <source>Without a figure: %1</source>
        <translation>没有数值：%1</translation>
    </message>
    <message>
        <source>Add a scenario to see which is less, and how sure that is.</source>
        <translation>添加场景，即可查看哪个更低以及确定程度。</translation>
    </message>
    <message>
        <source>%1 is below %2 in %3 of draws</source>
        <extracomment>two scenarios and a share in percent</extracomment>
        <translation>在 %3 的抽样中 %1 低于 %2</translation>
    </message>
    <message>
        <source>No scenario has this figure yet.</source>
        <translation>还没有场景具备这项数据。</translation>
    </message>
    <message>
        <source>with every unknown at its median</source>
        <translation>所有未知量取中位数</translation>
    </message>
    <message>
        <source>%1 and %2 are the same</source>
        <extracomment>two scenarios with the same figure</extracomment>
        <translation>%1 与 %2 相同</translation>
    </message>
    <message>
        <source>%1 and %2 do not do the same work</source>
        <extracomment>two scenarios whose figures cannot be compared</extracomment>
        <translation>%1 与 %2 的工作不同</translation>
    </message>
</context>
<context>
    <name>ui::RecentList</name>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Plans that you save or open will stand here</source>
        <translation>您保存或打开的计划将显示在此处</translation>
    </message>
</context>
<context>
    <name>ui::Report</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>the pages could not be painted</source>
        <translation>无法绘制页面</translation>
    </message>
    <message>
        <source>The figures as a table</source>
        <translation>以表格显示数值</translation>
    </message>
    <message>
        <source>the drawing points to another file or address</source>
        <translation>该图形引用了其他文件或地址</translation>
    </message>
    <message>
        <source>its ending names no kind of report</source>
        <translation>其扩展名不是报告类型</translation>
    </message>
    <message>
        <source>choose a name that ends in .pdf, .html or .md</source>
        <translation>请选用以 .pdf、.html 或 .md 结尾的名称</translation>
    </message>
    <message>
        <source>choose a drawing that holds all it shows</source>
        <translation>请选用自身包含全部内容的图形</translation>
    </message>
    <message>
        <source>it is no picture that is known</source>
        <translation>不是已知的图片格式</translation>
    </message>
    <message>
        <source>choose a PNG, JPEG or SVG picture</source>
        <translation>请选用 PNG、JPEG 或 SVG 图片</translation>
    </message>
</context>
<context>
    <name>ui::ReportDialog</name>
    <message>
        <source>Logo</source>
        <translation>徽标</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.svg)</source>
        <translation>图片 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>The report was printed</source>
        <translation>报告已打印</translation>
    </message>
    <message>
        <source>The report was not printed</source>
        <translation>报告未打印</translation>
    </message>
    <message>
        <source>The printer did not take it.</source>
        <translation>打印机未接受该任务。</translation>
    </message>
    <message>
        <source>Wrote %1</source>
        <translation>已写入 %1</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>报告未写入</translation>
    </message>
    <message>
        <source>Putting the report together…</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>报告的章节</translation>
    </message>
    <message>
        <source>S&amp;cenarios beside the baseline</source>
        <translation>基准之外的场景(&amp;C)</translation>
    </message>
    <message>
        <source>Scenarios of the report</source>
        <translation>报告的场景</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>报告的语言</translation>
    </message>
    <message>
        <source>Pa&amp;per</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>Paper of the report</source>
        <translation>报告的纸张</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>组织(&amp;O)</translation>
    </message>
    <message>
        <source>Name of the organisation on the first page</source>
        <translation>首页上的组织名称</translation>
    </message>
    <message>
        <source>Lo&amp;go</source>
        <translation>徽标(&amp;G)</translation>
    </message>
    <message>
        <source>Picture file of the logo</source>
        <translation>徽标的图片文件</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>选择(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Date it today</source>
        <translation>以今天为日期(&amp;D)</translation>
    </message>
    <message>
        <source>Otherwise the report has the day of the review, so that the same plan always gives the same file</source>
        <translation>否则报告采用审阅日期，使同一计划始终生成相同的文件</translation>
    </message>
    <message>
        <source>Pre&amp;view…</source>
        <translation>预览(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>S&amp;ections</source>
        <translation>章节(&amp;E)</translation>
    </message>
</context>
<context>
    <name>ui::ResultsTabs</name>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Stages of %1</source>
        <extracomment>tab with the stages of the scenario %1</extracomment>
        <translation>%1 的阶段</translation>
    </message>
    <message>
        <source>Findings</source>
        <extracomment>tab with the findings; %1 of them are errors or warnings</extracomment>
        <translation>问题</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>问题（%1）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>推导</translation>
    </message>
    <message>
        <source>Levers</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>文字说明</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
</context>
<context>
    <name>ui::ReviewDialog</name>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>&amp;Prepared by</source>
        <translation>编制人(&amp;P)</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>编制人</translation>
    </message>
    <message>
        <source>&amp;Reviewed by</source>
        <translation>审阅人(&amp;R)</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审阅人</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>状态(&amp;S)</translation>
    </message>
    <message>
        <source>Status of the review</source>
        <translation>审阅状态</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审阅中</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>日期(&amp;D)</translation>
    </message>
    <message>
        <source>Date of the status</source>
        <translation>状态日期</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>摘要值</translation>
    </message>
    <message>
        <source>Digest of the plan, SHA-256</source>
        <translation>计划的摘要值，SHA-256</translation>
    </message>
    <message>
        <source>An approval is of the plan as it stands now, with the values that its figures rest on. Any later edit shows in the window, on the command line and in the report.</source>
        <translation>批准针对计划的当前内容，包括其数值所依据的值。此后的任何编辑都会在窗口、命令行和报告中显示出来。</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ui::ReviewMark</name>
    <message>
        <source>Review: %1</source>
        <translation>审阅：%1</translation>
    </message>
    <message>
        <source>Who answers for the plan. Click to change it</source>
        <translation>对计划负责的人。单击可更改</translation>
    </message>
</context>
<context>
    <name>ui::RunDialog</name>
    <message>
        <source>Add measured run</source>
        <translation>添加实测运行</translation>
    </message>
    <message>
        <source>Edit measured run</source>
        <translation>编辑实测运行</translation>
    </message>
    <message>
        <source>2026-05-04T08:00Z, 2026-05-04, or a month: 2026-05</source>
        <translation>2026-05-04T08:00Z、2026-05-04，或月份：2026-05</translation>
    </message>
    <message>
        <source>empty: the day or month of the begin, or as long as was measured</source>
        <translation>留空：开始所在的日或月，或实测的时长</translation>
    </message>
    <message>
        <source>answered by the run, where they were counted</source>
        <translation>该次运行回答的请求数（如有计数）</translation>
    </message>
    <message>
        <source>meter, bill or file</source>
        <translation>电表、账单或文件</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;End</source>
        <translation>结束(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Requests</source>
        <translation>请求数(&amp;R)</translation>
    </message>
    <message>
        <source>S&amp;ource</source>
        <translation>来源(&amp;O)</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>实测内容</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a metric and its unit</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Nothing was measured: enter at least one figure.</source>
        <translation>没有实测内容：请至少录入一个数值。</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioBar</name>
    <message>
        <source>Scenario</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <extracomment>name of a duplicated scenario</extracomment>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Double-click a tab to rename the scenario, drag it to move it</source>
        <translation>双击标签可重命名场景，拖动可移动</translation>
    </message>
    <message>
        <source>Name of the scenario</source>
        <translation>场景名称</translation>
    </message>
    <message>
        <source>Add scenario</source>
        <translation>添加场景</translation>
    </message>
    <message>
        <source>The baseline, with which the others are compared</source>
        <translation>基准，其他场景与之比较</translation>
    </message>
    <message>
        <source>Locked: its choices cannot be changed. What it inherits still follows the baseline</source>
        <translation>已锁定：其选择无法更改。继承的内容仍随基准变化</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <extracomment>for screen readers</extracomment>
        <translation>%1，已锁定</translation>
    </message>
</context>
<context>
    <name>ui::ScenarioMenus</name>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Mauve</source>
        <translation>淡紫色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Grey blue</source>
        <translation>灰蓝色</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>中性色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>按位置</translation>
    </message>
</context>
<context>
    <name>ui::SettingWords</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>profile of its own</source>
        <translation>自定义曲线</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>auto (%1)</source>
        <extracomment>left to the program, which chose what stands in brackets</extracomment>
        <translation>自动（%1）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage and one of its fields</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::SharingCommands</name>
    <message>
        <source>There is no previous version of this plan</source>
        <translation>此计划没有上一版本</translation>
    </message>
    <message>
        <source>The plan cannot be compared</source>
        <translation>无法比较计划</translation>
    </message>
    <message>
        <source>The plan cannot be opened</source>
        <translation>无法打开计划</translation>
    </message>
    <message>
        <source>%1 was changed by somebody else.</source>
        <extracomment>a file</extracomment>
        <translation>%1 已被他人更改。</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>比较…</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>What changed…</source>
        <translation>有何变化…</translation>
    </message>
    <message>
        <source>Keep the figures</source>
        <translation>保留现有数值</translation>
    </message>
    <message>
        <source>Unsaved changes are not kept: %1</source>
        <translation>未保存的更改未能保留：%1</translation>
    </message>
    <message>
        <source>Unsaved changes were found that cannot be read: %1</source>
        <translation>发现无法读取的未保存更改：%1</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Unsaved changes of &quot;%1&quot; were found, of %2.</source>
        <extracomment>title of a plan, time</extracomment>
        <translation>发现“%1”的未保存更改，时间为 %2。</translation>
    </message>
    <message>
        <source>Unsaved changes of &quot;%1&quot; (%2) were found, of %3.</source>
        <extracomment>title of a plan, its file, time</extracomment>
        <translation>发现“%1”（%2）的未保存更改，时间为 %3。</translation>
    </message>
    <message>
        <source>Open them</source>
        <translation>打开这些更改</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Save this plan first, or open the changes in another window</source>
        <translation>请先保存此计划，或在另一窗口中打开这些更改</translation>
    </message>
    <message>
        <source>%1, theirs</source>
        <extracomment>a file; the version of it that another branch of git has</extracomment>
        <translation>%1，对方版本</translation>
    </message>
    <message>
        <source>written down by git</source>
        <translation>由 git 记录</translation>
    </message>
    <message>
        <source>as it was opened or saved here</source>
        <translation>在此打开或保存时的版本</translation>
    </message>
    <message numerus="yes">
        <source>The catalogue tells %n value(s) differently than when this plan was estimated.</source>
        <translation>
            <numerusform>资料库中有 %n 个值与此计划估算时不同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The catalogue has %n value(s) of this plan no more; the plan keeps them.</source>
        <translation>
            <numerusform>数据目录中已没有此计划的 %n 个值；计划将予以保留。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Commands and keys</source>
        <translation>命令与按键</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>作用</translation>
    </message>
    <message>
        <source>Walk the stages</source>
        <translation>依次选择阶段</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>On the canvas: move the selected stages; with Shift in larger steps</source>
        <translation>在画布上：移动所选阶段；按住 Shift 步幅更大</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Mouse wheel</source>
        <translation>鼠标滚轮</translation>
    </message>
    <message>
        <source>On the canvas: about the pointer</source>
        <translation>在画布上：以指针为中心</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Middle button or Space</source>
        <translation>中键或空格</translation>
    </message>
    <message>
        <source>On the canvas: drag the view</source>
        <translation>在画布上：拖动视图</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>删除(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Default</source>
        <translation>默认(&amp;D)</translation>
    </message>
    <message>
        <source>Find a command or keys</source>
        <translation>查找命令或按键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>&amp;Keys of &quot;%1&quot;:</source>
        <extracomment>label of an input: keys of the command</extracomment>
        <translation>“%1”的按键(&amp;K)：</translation>
    </message>
    <message>
        <source>These keys cannot be changed</source>
        <translation>这些按键不能更改</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>改派(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>分配(&amp;A)</translation>
    </message>
    <message>
        <source>%1 is needed to move, choose and cancel; add Ctrl or Alt</source>
        <translation>%1 用于移动、选择和取消；请加上 Ctrl 或 Alt</translation>
    </message>
    <message>
        <source>%1 belongs to &quot;%2&quot;, which would lose it</source>
        <translation>%1 属于“%2”，改派后该命令将失去此按键</translation>
    </message>
    <message>
        <source>&amp;All to default</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>On the canvas: select the next stage, after the last one leave the canvas</source>
        <translation>在画布上：选择下一个阶段，过了最后一个便离开画布</translation>
    </message>
    <message>
        <source>Add a stage here</source>
        <translation>在此添加阶段</translation>
    </message>
    <message>
        <source>On the canvas, after a click on empty ground or while a link is drawn: choose a stage to add there</source>
        <translation>在画布上，单击空白处之后或正在拉出连接时：选择要在那里添加的阶段</translation>
    </message>
    <message>
        <source>See the baseline</source>
        <translation>查看基准</translation>
    </message>
    <message>
        <source>Hold B</source>
        <translation>按住 B</translation>
    </message>
    <message>
        <source>On the canvas: the figures of the baseline behind those of the scenario</source>
        <translation>在画布上：在场景数值后面显示基准的数值</translation>
    </message>
    <message>
        <source>%1 shows the baseline while it is held; add Ctrl or Alt</source>
        <translation>按住 %1 会显示基准；请加上 Ctrl 或 Alt</translation>
    </message>
    <message>
        <source>%1 opens the menu &quot;%2&quot;</source>
        <translation>%1 会打开菜单&quot;%2&quot;</translation>
    </message>
</context>
<context>
    <name>ui::SiteMapChart</name>
    <message>
        <source>%1: not known to offer the accelerator</source>
        <translation>%1：未知是否提供该加速器</translation>
    </message>
    <message>
        <source>%1: no figure</source>
        <translation>%1：没有数值</translation>
    </message>
    <message>
        <source>%1: %2, chosen</source>
        <translation>%1：%2，已选用</translation>
    </message>
    <message>
        <source>%1: %2. Click: a scenario of its own; Ctrl+click: choose it here</source>
        <translation>%1：%2。单击：建立单独的场景；Ctrl+单击：在此场景中选用</translation>
    </message>
    <message>
        <source>World map</source>
        <translation>世界地图</translation>
    </message>
    <message>
        <source>The sites of the catalogue, coloured by their grid, or by what the selected stage would come to there. A click makes a scenario at the site. Coastlines: Natural Earth.</source>
        <translation>资料库中的站点，按其电网着色，或按所选阶段在该处的结果着色。单击可在该站点建立场景。海岸线：Natural Earth。</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>纬度</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>经度</translation>
    </message>
    <message>
        <source>%1 of %2 in %3, by site</source>
        <extracomment>a metric, a stage, a scenario</extracomment>
        <translation>%3中%2的%1，按站点</translation>
    </message>
    <message>
        <source>Intensity of the grids, annual mean. Select a stage to see what it would come to at each site.</source>
        <translation>各电网的碳强度，年均值。选择一个阶段，查看它在各站点的结果。</translation>
    </message>
    <message>
        <source>%1: outside the data residency (%2)</source>
        <extracomment>a site, and the countries that the plan allows</extracomment>
        <translation>%1：不在数据驻留范围内（%2）</translation>
    </message>
    <message>
        <source>%1: %2, chosen, but outside the data residency (%3)</source>
        <translation>%1：%2，已选用，但不在数据驻留范围内（%3）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>电网碳强度</translation>
    </message>
    <message>
        <source>%1; chosen in %2</source>
        <extracomment>what is said of a site, and the other scenarios that have it</extracomment>
        <translation>%1；%2 选用了它</translation>
    </message>
    <message>
        <source>chosen in another scenario</source>
        <translation>被其他场景选用</translation>
    </message>
    <message>
        <source>Chosen</source>
        <extracomment>heads of columns of a table of sites</extracomment>
        <translation>已选用</translation>
    </message>
    <message>
        <source>Chosen in other scenarios</source>
        <translation>被其他场景选用</translation>
    </message>
    <message>
        <source>Allowed by the data residency</source>
        <translation>数据驻留要求允许</translation>
    </message>
    <message>
        <source>Known to be offered</source>
        <translation>已知有供应</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Not on the map, as it stands nowhere in particular: %1</source>
        <translation>不在地图上（没有具体位置）：%1</translation>
    </message>
    <message>
        <source>a published mean of the year</source>
        <translation>它是公布的年平均值</translation>
    </message>
    <message>
        <source>outside the data residency (%1)</source>
        <extracomment>%1 lists the countries that the plan allows</extracomment>
        <translation>不在数据驻留范围内（%1）</translation>
    </message>
    <message>
        <source>accelerator not known to be offered</source>
        <translation>未知是否提供该加速器</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>无数值</translation>
    </message>
</context>
<context>
    <name>ui::StageKindTree</name>
    <message>
        <source>Usually here</source>
        <translation>此处常用</translation>
    </message>
</context>
<context>
    <name>ui::StagePalette</name>
    <message>
        <source>Find a stage</source>
        <translation>查找阶段</translation>
    </message>
    <message>
        <source>Stages to add</source>
        <translation>可添加的阶段</translation>
    </message>
    <message>
        <source>Drag a stage onto the canvas, or double-click it</source>
        <translation>将阶段拖到画布上，或双击它</translation>
    </message>
    <message>
        <source>Return or a double-click adds a stage; or drag it to its place.</source>
        <translation>按 Return 或双击可添加阶段；也可将其拖到所需位置。</translation>
    </message>
</context>
<context>
    <name>ui::StagesModel</name>
    <message>
        <source>not part of this scenario</source>
        <translation>不属于此场景</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行于</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>P10 to P90: %1</source>
        <translation>P10 至 P90：%1</translation>
    </message>
    <message>
        <source>Double-click to see why</source>
        <translation>双击查看原因</translation>
    </message>
</context>
<context>
    <name>ui::StagesView</name>
    <message>
        <source>Stages of the scenario</source>
        <translation>场景的阶段</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>Start page</source>
        <translation>起始页</translation>
    </message>
    <message>
        <source>Time, energy, emissions, water and cost of machine-learning workloads, before they run</source>
        <translation>在运行之前了解机器学习工作负载的时间、能耗、排放、用水和成本</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
</context>
<context>
    <name>ui::SummaryView</name>
    <message>
        <source>Computing…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>No figures yet.</source>
        <translation>尚无数值。</translation>
    </message>
    <message>
        <source>The plan in words</source>
        <translation>计划的文字说明</translation>
    </message>
    <message>
        <source>&amp;Copy text</source>
        <translation>复制文本(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::TimelineChart</name>
    <message>
        <source>time not known</source>
        <translation>时间未知</translation>
    </message>
    <message>
        <source>%1: from %2 on, %3</source>
        <extracomment>a stage, when it begins (after so long), how long it takes</extracomment>
        <translation>%1：自 %2 起，%3</translation>
    </message>
    <message>
        <source>; what follows works beside it</source>
        <translation>；后续阶段与其并行</translation>
    </message>
    <message>
        <source>; on the critical path</source>
        <translation>；位于关键路径上</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a grid zone, the year of its series, the sites on it</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source>%1; %2 to %3</source>
        <translation>%1；%2 至 %3</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>The stages over wall-clock time. Framed: the critical path, for which the end waits. Beneath, the hourly intensity of the grids where a series of hours is known.</source>
        <translation>各阶段在运行时间上的分布。带框：决定结束时间的关键路径。下方：已知逐时序列的电网的逐时碳强度。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1: when the stages happen</source>
        <translation>%1：各阶段的发生时间</translation>
    </message>
    <message>
        <source>Hours of an earlier year at the plan&apos;s start; the estimate counts annual means.</source>
        <translation>取较早年份中与计划开始时间对应的小时；估算按年均值计算。</translation>
    </message>
    <message>
        <source>Hours from 1 January, as the plan names no start; the estimate counts annual means.</source>
        <translation>计划未指明开始时间，因此从 1 月 1 日起计小时；估算按年均值计算。</translation>
    </message>
    <message>
        <source>Time (%1)</source>
        <extracomment>title of an axis: a unit of time, and the moment at which it begins</extracomment>
        <translation>时间（%1）</translation>
    </message>
    <message>
        <source>critical path: the end waits for it</source>
        <translation>关键路径：结束时间取决于它</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续进行</translation>
    </message>
    <message>
        <source>intensity of the grid in %1: mean, and lowest to highest hour</source>
        <extracomment>marks of a strip of hourly figures; %1 is a unit</extracomment>
        <translation>电网碳强度（%1）：平均值及最低至最高小时值</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>On the critical path</source>
        <translation>在关键路径上</translation>
    </message>
    <message>
        <source>No stage takes part in %1: each gets a bar from its begin to its end.</source>
        <translation>没有阶段参与 %1：每个阶段有一条从开始到结束的条形。</translation>
    </message>
    <message>
        <source>; begins %1</source>
        <extracomment>date and time at which a stage begins</extracomment>
        <translation>；开始于 %1</translation>
    </message>
    <message>
        <source>; %1 times, every %2, %3 each</source>
        <extracomment>how often a stage is repeated, after what time each, how long each takes</extracomment>
        <translation>；共 %1 次，每隔 %2 一次，每次 %3</translation>
    </message>
    <message>
        <source>%1× %2</source>
        <extracomment>after the blocks of a stage that is repeated</extracomment>
        <translation>%1 次，每次 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Mean intensity</source>
        <extracomment>heads of columns: the intensity of a grid over some hours</extracomment>
        <translation>平均强度</translation>
    </message>
    <message>
        <source>Lowest hour</source>
        <translation>最低小时</translation>
    </message>
    <message>
        <source>Highest hour</source>
        <translation>最高小时</translation>
    </message>
    <message>
        <source>Time (%1) from %2 on</source>
        <translation>时间（%1），自 %2 起</translation>
    </message>
</context>
<context>
    <name>ui::TornadoChart</name>
    <message>
        <source>%1, %2</source>
        <extracomment>something unknown, and whose it is</extracomment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2 at its P10, %3 at its P90; %4 of the spread</source>
        <extracomment>an unknown; totals with it at its P10 and P90; its share of the spread of the total</extracomment>
        <translation>%1：取其 P10 时为 %2，取其 P90 时为 %3；占分散范围的 %4</translation>
    </message>
    <message>
        <source>What is unsure</source>
        <translation>哪些不确定</translation>
    </message>
    <message>
        <source>How far each unknown moves the total on its own, from its P10 to its P90, and its share of the whole spread.</source>
        <translation>每个未知量从其 P10 变到 P90 时，单独使总量变化多少，以及它占整个分散范围的份额。</translation>
    </message>
    <message>
        <source>Share of the spread</source>
        <translation>占分散范围的份额</translation>
    </message>
    <message>
        <source>Nothing about this figure of %1 is unsure.</source>
        <translation>%1的这一数值没有不确定之处。</translation>
    </message>
    <message>
        <source>%1 of %2: what moves it most</source>
        <extracomment>a metric and a scenario</extracomment>
        <translation>%2的%1：影响最大的因素</translation>
    </message>
    <message>
        <source>at its P10</source>
        <translation>取其 P10 时</translation>
    </message>
    <message>
        <source>at its P90</source>
        <translation>取其 P90 时</translation>
    </message>
    <message>
        <source>In percent: share of the spread, with interactions.</source>
        <translation>百分数：占分散范围的份额，含交互作用。</translation>
    </message>
    <message numerus="yes">
        <source>In percent: share of the spread, with interactions. %n weaker unknowns are not shown.</source>
        <translation>
            <numerusform>百分数：占分散范围的份额，含交互作用。另有 %n 个影响较小的未知量未显示。</numerusform>
        </translation>
    </message>
    <message>
        <source>Total at its P10</source>
        <translation>取其 P10 时的合计</translation>
    </message>
    <message>
        <source>Total at its P90</source>
        <translation>取其 P90 时的合计</translation>
    </message>
    <message>
        <source>with every unknown at its median</source>
        <translation>所有未知量取中位数</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>something unknown and whose it is; the stages that it is about</extracomment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>ui::TotalMark</name>
    <message>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>scenario, metric, figure</extracomment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>Total of the scenario: %1</source>
        <extracomment>for screen readers: the figure of the status bar</extracomment>
        <translation>场景总量：%1</translation>
    </message>
    <message>
        <source>Total of the scenario. Click to see why it is so</source>
        <translation>场景总量。单击可查看其来由</translation>
    </message>
</context>
<context>
    <name>ui::Tour</name>
    <message>
        <source>Plan before you run</source>
        <translation>先计划，再运行</translation>
    </message>
    <message>
        <source>Fourem estimates what a machine-learning pipeline will take: time, energy, emissions, water and cost. Each figure comes with its range and its sources.</source>
        <translation>Fourem 估算机器学习流水线所需的时间、能耗、排放、用水和成本。每个数值均附有范围和来源。</translation>
    </message>
    <message>
        <source>Lay out the pipeline</source>
        <translation>布置流水线</translation>
    </message>
    <message>
        <source>Put stages on the canvas and link them. Each stage has its work, what it must achieve, and its choices: model, accelerator, place. What you leave open is sized for you.</source>
        <translation>将阶段放到画布上并连接起来。每个阶段都有其工作任务（须达到的目标）和选择项：模型、加速器、地点。您留空的部分会自动确定规模。</translation>
    </message>
    <message>
        <source>Try choices side by side</source>
        <translation>并排尝试不同选择</translation>
    </message>
    <message>
        <source>A scenario names only what it does differently from the baseline. The comparison shows what that brings, by the practices model, machine, mechanization and map.</source>
        <translation>场景只列出与基准不同之处。比较会按模型、机器、机械化和选址四项实践显示由此带来的效果。</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>追问原因</translation>
    </message>
    <message>
        <source>Every figure can be followed down to published data, and every change can be undone. F1 explains what has the focus, Ctrl+Shift+P finds every command.</source>
        <translation>每个数值均可追溯到已公布的数据，每项更改均可撤销。F1 解释当前具有焦点的内容，Ctrl+Shift+P 可查找所有命令。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>step of the tour, number of steps</extracomment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Ne&amp;xt</source>
        <translation>下一步(&amp;X)</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Dismiss the tour</source>
        <translation>关闭导览</translation>
    </message>
    <message>
        <source>What is Fourem?</source>
        <translation>什么是 Fourem？</translation>
    </message>
</context>
<context>
    <name>ui::TraceModel</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数值项</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>来自</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage, and the name of its figure</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>V read, R recalled, C computed, A assumed, P entered in the plan, M measured</source>
        <translation>V 查阅，R 记忆，C 计算，A 假设，P 计划中填写，M 实测</translation>
    </message>
</context>
<context>
    <name>ui::TraceWords</name>
    <message>
        <source>Computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>资料库</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>计划</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Sized by the program</source>
        <translation>由程序确定</translation>
    </message>
    <message>
        <source>Plan&apos;s own entry</source>
        <translation>计划自有条目</translation>
    </message>
    <message>
        <source>Catalogue, locked in the plan</source>
        <translation>资料库，已锁定在计划中</translation>
    </message>
    <message>
        <source>User&apos;s own catalogue</source>
        <translation>用户资料库</translation>
    </message>
    <message>
        <source>read in the source</source>
        <translation>已在来源中读取</translation>
    </message>
    <message>
        <source>recalled from the source, not read again</source>
        <translation>凭记忆引自来源，未再核对</translation>
    </message>
    <message>
        <source>computed from read data</source>
        <translation>由已读数据计算</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>where a figure comes from, and its place there</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ui::TradeOffChart</name>
    <message>
        <source>%1 %2</source>
        <extracomment>a metric of quality and the score of a model</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no other scenario is better in both</source>
        <translation>没有其他场景在两方面都更好</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Cost against emissions</source>
        <translation>成本与排放</translation>
    </message>
    <message>
        <source>On the front</source>
        <translation>位于前沿</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Without one of the figures: %1</source>
        <translation>缺少其中一个数值：%1</translation>
    </message>
    <message>
        <source>No scenario has both figures yet: %1 and %2.</source>
        <extracomment>two metrics</extracomment>
        <translation>还没有场景同时具备这两项数据：%1 和 %2。</translation>
    </message>
    <message>
        <source>another one is better in both</source>
        <translation>另有场景两方面都更好</translation>
    </message>
    <message>
        <source>front of the best</source>
        <translation>最优前沿</translation>
    </message>
    <message>
        <source>no other scenario is as good in cost, footprint and quality</source>
        <translation>没有其他场景在成本、足迹和质量上都不逊于它</translation>
    </message>
    <message>
        <source>another one is better in one and no worse in the others</source>
        <translation>另有场景在某一方面更好且其余不差</translation>
    </message>
    <message>
        <source>%1, P10</source>
        <extracomment>heads of columns; %1 is a metric</extracomment>
        <translation>%1，P10</translation>
    </message>
    <message>
        <source>%1, P90</source>
        <translation>%1，P90</translation>
    </message>
    <message>
        <source>The larger a circle, the better the score of the model in %1: %2 to %3.</source>
        <extracomment>a metric of quality, its worst and its best score among the scenarios</extracomment>
        <translation>圆越大，模型在 %1 上的得分越好：%2 至 %3。</translation>
    </message>
    <message>
        <source>Each scenario by its cost and its footprint, with P10 to P90 both ways. Filled: no other scenario is better in both. Beside the names of a few scenarios stands the score of the model where one is published; where all have one of the same metric, it counts too and makes the circle larger.</source>
        <translation>按成本和足迹排列各场景，两个方向均标出 P10 至 P90。实心：没有其他场景在两方面都更好。场景较少时，名称旁为已公布的模型得分；若所有场景都有同一指标的得分，则得分也计入比较，得分越高圆越大。</translation>
    </message>
    <message>
        <source>other work than the baseline: not compared</source>
        <translation>与基准的工作不同：不作比较</translation>
    </message>
</context>
<context>
    <name>ui::Units</name>
    <message>
        <source>chip</source>
        <translation>块芯片</translation>
    </message>
    <message>
        <source>chips</source>
        <translation>块芯片</translation>
    </message>
    <message>
        <source>day</source>
        <translation>天</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>example</source>
        <translation>个样例</translation>
    </message>
    <message>
        <source>examples</source>
        <translation>个样例</translation>
    </message>
    <message>
        <source>image</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>images</source>
        <translation>张图像</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>个参数</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>个参数</translation>
    </message>
    <message>
        <source>queries</source>
        <translation>次查询</translation>
    </message>
    <message>
        <source>query</source>
        <translation>次查询</translation>
    </message>
    <message>
        <source>request</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>requests</source>
        <translation>个请求</translation>
    </message>
    <message>
        <source>run</source>
        <translation>次运行</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>次运行</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>个样本</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>个样本</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>步</translation>
    </message>
    <message>
        <source>token</source>
        <translation>个词元</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>个词元</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>次试验</translation>
    </message>
    <message>
        <source>trials</source>
        <translation>次试验</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>个单位</translation>
    </message>
    <message>
        <source>units</source>
        <translation>个单位</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年</translation>
    </message>
</context>
<context>
    <name>ui::WaterfallChart</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a stage and one of its fields</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>, standard error %1</source>
        <translation>，标准误 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more choices</source>
        <translation>
            <numerusform>另有 %n 项选择</numerusform>
        </translation>
    </message>
    <message>
        <source>From the baseline</source>
        <translation>与基准相比</translation>
    </message>
    <message>
        <source>What each choice of the scenario adds to the baseline or takes away, whatever the order of the choices. A click leads to the choice.</source>
        <translation>场景的每项选择使基准增加或减少多少，与选择的顺序无关。单击可转到该选择。</translation>
    </message>
    <message>
        <source>Here stands what each choice changes against the baseline. Add a scenario and change a choice in it.</source>
        <translation>此处显示每项选择相对基准带来的变化。请添加场景并更改其中的一项选择。</translation>
    </message>
    <message>
        <source>Factor</source>
        <extracomment>heads of columns: what is chosen in the baseline and in the scenario</extracomment>
        <translation>因子</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>标准误</translation>
    </message>
    <message>
        <source>%1 changes nothing of this figure.</source>
        <translation>%1 不改变这一数值。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>a metric; two scenarios</extracomment>
        <translation>%1：从%2到%3</translation>
    </message>
    <message>
        <source>takes away</source>
        <translation>减少</translation>
    </message>
    <message>
        <source>adds</source>
        <translation>增加</translation>
    </message>
    <message>
        <source>standard error, as the orders of so many choices are sampled</source>
        <translation>标准误差：选择过多，其次序为抽样</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a choice, its change in words, its part of the difference</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
    <message>
        <source> (%1)</source>
        <extracomment>the same part as a factor</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Some mixture of the choices comes to nothing, where no factor exists: the difference is shared in amounts.</source>
        <translation>某些选择的组合结果为零，此时不存在倍数：差额按数量分摊。</translation>
    </message>
    <message>
        <source>%1, P10 to P90 %2 – %3</source>
        <extracomment>what a choice adds, with its P10 and P90</extracomment>
        <translation>%1，P10 至 P90：%2 – %3</translation>
    </message>
    <message>
        <source>no draw can be taken apart by choices</source>
        <translation>没有一次抽样可以按各项选择分解</translation>
    </message>
    <message>
        <source>percentiles of choices do not add up</source>
        <translation>各项选择的百分位数不能相加</translation>
    </message>
</context>
<context>
    <name>ui::WhyView</name>
    <message>
        <source>Whole pipeline</source>
        <translation>整条流水线</translation>
    </message>
    <message>
        <source>Stage whose figure is explained</source>
        <translation>所解释数值的阶段</translation>
    </message>
    <message>
        <source>Metric that is explained</source>
        <translation>所解释的指标</translation>
    </message>
    <message>
        <source>Figure, its formula and its sources</source>
        <translation>数值、公式与来源</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>命令行中的等价命令</translation>
    </message>
    <message>
        <source>No figure: see the findings</source>
        <translation>无数值：参见问题列表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the figure with all that it comes from</source>
        <translation>复制该数值及其全部来源</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为 CSV</translation>
    </message>
    <message>
        <source>No figure: this scenario leaves the stage out</source>
        <translation>没有数值：此场景不包含该阶段</translation>
    </message>
    <message>
        <source>No figure: %1</source>
        <translation>没有数值：%1</translation>
    </message>
    <message>
        <source>No total: there is no figure of %1</source>
        <translation>没有总计：%1 没有数值</translation>
    </message>
</context>
<context>
    <name>ui::Words</name>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an entry of the catalogue, and a figure of it
----------
a place (a file, a stage and field) and what is wrong with it</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Adaptation</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>交付</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>运维</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>location-based</source>
        <translation>基于位置</translation>
    </message>
    <message>
        <source>market-based</source>
        <translation>基于市场</translation>
    </message>
    <message>
        <source>hourly carbon-free matched</source>
        <translation>逐时无碳匹配</translation>
    </message>
    <message>
        <source>a profile of its own</source>
        <translation>自定义曲线</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
</context>
<context>
    <name>unknowns</name>
    <message>
        <source>all sites</source>
        <translation>所有地点</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Chip power</source>
        <translation>芯片功率</translation>
    </message>
    <message>
        <source>Host, network and idle energy</source>
        <translation>主机、网络与空闲能耗</translation>
    </message>
    <message>
        <source>Facility overhead (PUE − 1)</source>
        <translation>设施开销（PUE − 1）</translation>
    </message>
    <message>
        <source>Grid intensity</source>
        <translation>电网强度</translation>
    </message>
    <message>
        <source>Embodied emissions of the hardware</source>
        <translation>硬件的隐含排放</translation>
    </message>
    <message>
        <source>Service life of the hardware</source>
        <translation>硬件使用寿命</translation>
    </message>
    <message>
        <source>Utilisation of the hardware</source>
        <translation>硬件利用率</translation>
    </message>
    <message>
        <source>Water on site (WUE)</source>
        <translation>现场用水（WUE）</translation>
    </message>
    <message>
        <source>Water of power generation (EWIF)</source>
        <translation>发电用水（EWIF）</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>own sites</source>
        <translation>自有站点</translation>
    </message>
    <message>
        <source>cloud</source>
        <translation>云</translation>
    </message>
    <message>
        <source>Amount of work</source>
        <translation>工作量</translation>
    </message>
</context>
</TS>
